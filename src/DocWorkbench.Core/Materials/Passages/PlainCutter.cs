using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>Plain text cut at blank lines, anchored by its lines.</summary>
internal static class PlainCutter
{
    /// <summary>A book has a few thousand; beyond this, several paragraphs in a row are one passage.</summary>
    private const int MostPassages = 20_000;

    public static IReadOnlyList<PassageDraft> Cut(string text)
    {
        var lines = LineEnds.Lines(text);
        var paragraphs = Paragraphs(text, lines);
        var together = Math.Max(1, (paragraphs.Count + MostPassages - 1) / MostPassages);
        return [.. paragraphs.Chunk(together).Select(chunk => Passage(text, lines, chunk[0].First, chunk[^1].Last))];
    }

    private static List<(int First, int Last)> Paragraphs(string text, IReadOnlyList<TextSpan> lines)
    {
        var paragraphs = new List<(int First, int Last)>();
        var first = 0;
        while (first < lines.Count)
        {
            if (IsBlank(first))
            {
                first++;
                continue;
            }

            var last = first;
            while (last + 1 < lines.Count && !IsBlank(last + 1))
            {
                last++;
            }

            paragraphs.Add((first, last));
            first = last + 1;
        }

        return paragraphs;

        bool IsBlank(int line) => text.AsSpan(lines[line].Start, lines[line].Length).IsWhiteSpace();
    }

    private static PassageDraft Passage(string text, IReadOnlyList<TextSpan> lines, int first, int last)
    {
        var slice = text[lines[first].Start..lines[last].End].TrimEnd();
        var anchor = first == last ? $"line {first + 1}" : $"lines {first + 1}-{last + 1}";
        return new PassageDraft(PassageKind.Paragraph, 0, slice, slice, anchor);
    }
}
