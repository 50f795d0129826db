namespace DocWorkbench.Core.Text;

/// <summary>Lines and the three ways they end.</summary>
public static class LineEnds
{
    /// <summary>The most frequent of CRLF, LF and CR; LF when the text has one line.</summary>
    public static string Dominant(string text)
    {
        int crlf = 0,
            lf = 0,
            cr = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lf++;
            }
            else if (text[i] == '\r')
            {
                if (i + 1 < text.Length && text[i + 1] == '\n')
                {
                    crlf++;
                    i++;
                }
                else
                {
                    cr++;
                }
            }
        }

        return crlf > lf && crlf >= cr ? "\r\n"
            : cr > lf ? "\r"
            : "\n";
    }

    /// <summary>The text with every CRLF, LF and CR replaced by <paramref name="lineEnd"/>; no other character ends a line.</summary>
    public static string Normalise(string text, string lineEnd)
    {
        var feeds = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return lineEnd == "\n" ? feeds : feeds.Replace("\n", lineEnd, StringComparison.Ordinal);
    }

    /// <summary>The text cut into lines, each with its end; together they are the text.</summary>
    public static IReadOnlyList<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfLine(text, start);
            lines.Add(TextSpan.FromBounds(start, end));
            start = end;
        }

        return lines;
    }

    /// <summary>The offset just after the end of the line that <paramref name="at"/> stands in.</summary>
    public static int EndOfLine(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                return at + 1;
            }

            if (text[at] == '\r')
            {
                return at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
            }
        }

        return at;
    }
}
