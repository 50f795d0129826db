namespace DocWorkbench.Core.Documents;

/// <summary>Tells text that would keep a Markdown parser busy for seconds; such text is read by lines instead.</summary>
internal static class OutlineLimits
{
    private const int MaximumLength = 5_000_000;
    private const int MaximumBracketsInLine = 20_000;
    private const int MaximumDefinitions = 10_000;
    private const int MaximumNesting = 100;

    public static bool AreExceeded(TextLines lines)
    {
        if (lines.Text.Length > MaximumLength)
        {
            return true;
        }

        var definitions = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var words = lines.Words(line);
            if (words.TrimStart() is ['[', ..] && words.Contains("]:", StringComparison.Ordinal))
            {
                definitions++;
            }

            if (definitions > MaximumDefinitions || words.CountAny("[]") > MaximumBracketsInLine || Nesting(words) > MaximumNesting)
            {
                return true;
            }
        }

        return false;
    }

    private static int Nesting(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var marks = line[i] == '>' || line[i] is '-' or '+' or '*' && i + 1 < line.Length && line[i + 1] is ' ' or '\t';
            var numbers = line[i] is '.' or ')' && i > 0 && char.IsAsciiDigit(line[i - 1]);
            if (marks || numbers)
            {
                depth++;
            }
            else if (!char.IsAsciiDigit(line[i]) && line[i] is not (' ' or '\t'))
            {
                break;
            }
        }

        return depth;
    }
}
