namespace DocWorkbench.Core.Documents;

/// <summary>Cuts what the parser takes for one paragraph into running text, publishing syntax and the rows of a table.</summary>
internal static class ParagraphCutter
{
    public static IEnumerable<UnitStart> Cut(TextLines lines, int first, int last, int container, int depth, Func<int> nextContainer)
    {
        var header = TableLines.FindHeader(lines, first, last);
        var end = header < 0 ? last : header - 1;
        for (var (line, running) = (first, false); line <= end; line++)
        {
            if (DirectiveLines.Starts(lines.Words(line)))
            {
                yield return new UnitStart(line, UnitKind.Directive, container, depth);
                line = DirectiveLines.RunsOn(lines.Words(line)) ? DirectiveEnd(lines, line, end) : line;
                running = false;
            }
            else if (!running)
            {
                yield return new UnitStart(line, UnitKind.Paragraph, container, depth);
                running = true;
            }
        }

        if (header >= 0)
        {
            var table = nextContainer();
            for (var line = header; line <= last; line++)
            {
                yield return new UnitStart(line, UnitKind.TableRow, table, depth);
            }
        }
    }

    private static int DirectiveEnd(TextLines lines, int line, int last)
    {
        for (var end = line + 1; end <= last; end++)
        {
            if (DirectiveLines.Ends(lines.Words(end)))
            {
                return end;
            }
        }

        return line;
    }
}
