namespace DocWorkbench.Core.Documents;

/// <summary>Cuts front matter into its keys, each with the lines that belong to it.</summary>
internal static class FrontMatterLines
{
    /// <summary>The line of the closing mark, or -1 where the text has no front matter.</summary>
    public static int FindEnd(TextLines lines)
    {
        if (lines.Count == 0 || !IsMark(lines.Words(0), "---"))
        {
            return -1;
        }

        for (var line = 1; line < lines.Count; line++)
        {
            if (IsMark(lines.Words(line), "---") || IsMark(lines.Words(line), "..."))
            {
                return line;
            }
        }

        return -1;
    }

    public static IEnumerable<UnitStart> Cut(TextLines lines, int end, int container)
    {
        for (var line = 0; line <= end; line++)
        {
            if (line == 0 || line == end || StartsKey(lines.Words(line)))
            {
                yield return new UnitStart(line, UnitKind.FrontMatter, container);
            }
        }
    }

    /// <summary>The key a line of front matter sets; empty where it sets none.</summary>
    public static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && StartsKey(line) ? line[..colon].Trim().Trim("\"'") : [];
    }

    public static string FindTitle(TextLines lines, int end) => Find(lines, end, "title");

    /// <summary>The plain value of a key, whatever its case; empty where there is none.</summary>
    public static string Find(TextLines lines, int end, string key)
    {
        for (var line = 1; line < end; line++)
        {
            var words = lines.Words(line);
            if (KeyOf(words).Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return Scalar(words[(words.IndexOf(':') + 1)..].Trim());
            }
        }

        return "";
    }

    private static string Scalar(ReadOnlySpan<char> value)
    {
        if (value is ['"' or '\'', ..])
        {
            var close = value[1..].LastIndexOf(value[0]);
            return close < 0 ? value.ToString()
                : value[0] == '\'' ? value[1..(close + 1)].ToString().Replace("''", "'", StringComparison.Ordinal)
                : value[1..(close + 1)].ToString().Replace("\\\"", "\"", StringComparison.Ordinal);
        }

        var comment = value.IndexOf(" #");
        return (comment < 0 ? value : value[..comment]).TrimEnd().ToString();
    }

    // A sequence may stand at the same column as its key: "- item" belongs to the key above.
    private static bool StartsKey(ReadOnlySpan<char> line) => line is not ([] or [' ' or '\t' or '-' or ']' or '}', ..]);

    private static bool IsMark(ReadOnlySpan<char> line, string mark) => line.TrimEnd(" \t").SequenceEqual(mark);
}
