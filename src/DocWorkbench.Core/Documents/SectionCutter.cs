using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Documents;

/// <summary>Cuts the text into sections at the headings found.</summary>
internal static class SectionCutter
{
    public static ImmutableArray<Section> Cut(TextLines lines, IReadOnlyList<UnitStart> starts)
    {
        var headings = starts.Where(s => s.HeadingLevel > 0).ToList();
        var words = headings.ConvertAll(h => HeadingWords.Of(lines, h));
        var sections = ImmutableArray.CreateBuilder<Section>(headings.Count + 1);
        sections.Add(Opening(TextSpan.FromBounds(0, headings.Count > 0 ? lines.StartOf(headings[0].Line) : lines.Text.Length)));
        var ends = TreeEnds(lines, headings);
        var above = new Stack<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            var start = lines.StartOf(heading.Line);
            while (above.TryPeek(out var top) && headings[top].HeadingLevel >= heading.HeadingLevel)
            {
                above.Pop();
            }

            sections.Add(
                new Section
                {
                    Id = "S" + (i + 1).ToString("D2", CultureInfo.InvariantCulture),
                    Level = heading.HeadingLevel,
                    Heading = words[i],
                    HeadingSpan = TextSpan.FromBounds(start, lines.StartOf(heading.Line + heading.HeadingLines)),
                    Span = TextSpan.FromBounds(start, i + 1 < headings.Count ? lines.StartOf(headings[i + 1].Line) : lines.Text.Length),
                    TreeSpan = TextSpan.FromBounds(start, ends[i]),
                    Breadcrumb = [.. above.Reverse().Select(a => words[a])],
                }
            );
            above.Push(i);
        }

        return sections.MoveToImmutable();
    }

    private static Section Opening(TextSpan span) =>
        new()
        {
            Id = "S00",
            Level = 0,
            Heading = "",
            HeadingSpan = default,
            Span = span,
            TreeSpan = span,
            Breadcrumb = [],
        };

    private static int[] TreeEnds(TextLines lines, List<UnitStart> headings)
    {
        var ends = new int[headings.Count];
        var open = new Stack<int>();
        for (var i = headings.Count - 1; i >= 0; i--)
        {
            while (open.TryPeek(out var next) && headings[next].HeadingLevel > headings[i].HeadingLevel)
            {
                open.Pop();
            }

            ends[i] = open.TryPeek(out var end) ? lines.StartOf(headings[end].Line) : lines.Text.Length;
            open.Push(i);
        }

        return ends;
    }
}
