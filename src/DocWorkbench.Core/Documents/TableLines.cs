namespace DocWorkbench.Core.Documents;

/// <summary>Finds a pipe table among the lines of a paragraph.</summary>
internal static class TableLines
{
    /// <summary>The line of the table's header among the lines from first to last, or -1.</summary>
    public static int FindHeader(TextLines lines, int first, int last)
    {
        for (var line = first + 1; line <= last; line++)
        {
            if (IsDelimiter(lines.Words(line)) && CountCells(lines.Words(line)) == CountCells(lines.Words(line - 1)))
            {
                return line - 1;
            }
        }

        return -1;
    }

    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        return words.Contains('|') && words.Contains('-') && !words.ContainsAnyExcept("|:- \t");
    }

    public static int CountCells(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        var pipes = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '\\')
            {
                i++;
            }
            else if (words[i] == '|' && i > 0 && i < words.Length - 1)
            {
                pipes++;
            }
        }

        return words.Contains('|') ? pipes + 1 : 0;
    }
}
