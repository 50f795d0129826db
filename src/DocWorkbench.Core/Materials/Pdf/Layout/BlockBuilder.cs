namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Lines of one page made into blocks: first what hangs together on the page, then the paragraphs in it.</summary>
internal static class BlockBuilder
{
    // All in heights of the font.
    private const double OtherSize = 0.1;
    private const double WidestLeading = 1.75;
    private const double Indent = 0.7;
    private const double Slack = 0.3;

    /// <summary>Lines that stand below each other at the usual distance.</summary>
    public static IReadOnlyList<TextBlock> Chunks(IReadOnlyList<TextLine> lines)
    {
        var leading = Leading(lines);
        var chunks = new List<TextBlock>();
        for (var first = 0; first < lines.Count; )
        {
            var last = first;
            while (last + 1 < lines.Count && HangsOn(lines[last], lines[last + 1], leading))
            {
                last++;
            }

            chunks.Add(new TextBlock([.. lines.Skip(first).Take(last - first + 1)]));
            first = last + 1;
        }

        return chunks;
    }

    // The usual distance of lines, in heights of the font; documents with wide lines would else fall apart.
    private static double Leading(IReadOnlyList<TextLine> lines)
    {
        var steps = lines
            .Zip(lines.Skip(1), (above, below) => (above.Y - below.Y) / Math.Max(below.Size, 1))
            .Where(s => s is > 0.8 and < 3)
            .Select(s => Math.Round(s, 1))
            .ToList();
        return steps.Count < 4 ? 1.4 : steps.GroupBy(s => s).MaxBy(g => g.Count())!.Key;
    }

    private static bool HangsOn(TextLine above, TextLine below, double leading)
    {
        var size = Math.Max(above.Size, below.Size);
        var step = (above.Y - below.Y) / size;
        return above.Direction == below.Direction
            && above.HeadingLevel == below.HeadingLevel
            && above.IsMono == below.IsMono
            && Math.Abs(above.Size - below.Size) < OtherSize * size
            && step > 0.5
            && step < Math.Max(Math.Min(leading, WidestLeading) * 1.2, above.IsMono ? WidestLeading : 1.45)
            && below.X < above.End
            && below.End > above.X - (2 * size);
    }

    public static IEnumerable<TextBlock> Paragraphs(TextBlock chunk)
    {
        if (chunk.First.IsMono || chunk.First.HeadingLevel > 0)
        {
            yield return chunk;
            yield break;
        }

        var right = chunk.Right;
        var paragraph = new List<TextLine> { chunk.First };
        foreach (var line in chunk.Lines.Skip(1))
        {
            if (Begins(paragraph, line, right))
            {
                yield return new TextBlock(paragraph);
                paragraph = [];
            }

            paragraph.Add(line);
        }

        yield return new TextBlock(paragraph);
    }

    private static bool Begins(List<TextLine> paragraph, TextLine line, double right)
    {
        var last = paragraph[^1];
        var size = line.Size;
        var body = paragraph.Count > 1 ? paragraph[1].X : last.X;
        var isCentred = Math.Abs(last.X + last.End - line.X - line.End) < 2 * size && Math.Abs(last.X - line.X) > Indent * size;
        return ListMarks.Of(line.Text) is not null
            || last.IsBold != line.IsBold && Fits(last, line, right)
            || !isCentred && paragraph.Count > 1 && line.X - body > Indent * size
            || !isCentred && Fits(last, line, right);
    }

    // A line that had room for the next one's first word was ended by its author.
    private static bool Fits(TextLine last, TextLine line, double right)
    {
        var space = line.Text.IndexOf(' ', StringComparison.Ordinal);
        var word = (space < 0 ? line.Text.Length : space) * line.Sign;
        return last.End + word + (Slack * line.Size) + line.Sign < right;
    }
}
