namespace DocWorkbench.Core.Documents;

/// <summary>Finds units by looking at lines only: for text that no Markdown parser should be given.</summary>
internal static class LineOutline
{
    public static List<UnitStart> Find(TextLines lines)
    {
        var starts = new List<UnitStart>();
        var line = 0;
        if (FrontMatterLines.FindEnd(lines) is var end and > 0)
        {
            starts.AddRange(FrontMatterLines.Cut(lines, end, container: 1));
            line = end + 1;
        }

        for (var running = false; line < lines.Count; line++)
        {
            var words = lines.Words(line);
            if (FenceOf(words) is { Length: > 0 } fence)
            {
                starts.Add(new UnitStart(line, UnitKind.Code));
                line = FenceEnd(lines, line + 1, fence);
                running = false;
            }
            else if (HeadingLevel(words) is var level and > 0)
            {
                starts.Add(new UnitStart(line, UnitKind.Heading, HeadingLevel: level, HeadingLines: 1));
                running = false;
            }
            else if (words.IsWhiteSpace())
            {
                running = false;
            }
            else if (!running)
            {
                starts.Add(new UnitStart(line, UnitKind.Paragraph));
                running = true;
            }
        }

        return starts;
    }

    private static ReadOnlySpan<char> FenceOf(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(' ');
        if (line.Length - words.Length > 3 || words is not ['`' or '~', ..])
        {
            return [];
        }

        var length = words.IndexOfAnyExcept(words[0]);
        var fence = length < 0 ? words : words[..length];
        return fence.Length < 3 || fence[0] == '`' && words[fence.Length..].Contains('`') ? [] : fence;
    }

    private static int FenceEnd(TextLines lines, int line, ReadOnlySpan<char> fence)
    {
        for (; line < lines.Count; line++)
        {
            var words = lines.Words(line).Trim(" \t");
            if (words.Length >= fence.Length && !words.ContainsAnyExcept(fence[0]))
            {
                return line;
            }
        }

        return lines.Count;
    }

    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(' ');
        var level = words.IndexOfAnyExcept('#');
        level = level < 0 ? words.Length : level;
        return line.Length - words.Length < 4 && level is > 0 and <= 6 && (words.Length == level || words[level] is ' ' or '\t')
            ? level
            : 0;
    }
}
