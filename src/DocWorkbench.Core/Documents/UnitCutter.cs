using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Documents;

/// <summary>Cuts the text into units at the lines where they begin.</summary>
internal static class UnitCutter
{
    public static ImmutableArray<Unit> Cut(TextLines lines, IReadOnlyList<UnitStart> starts, ImmutableArray<Section> sections)
    {
        var units = ImmutableArray.CreateBuilder<Unit>(starts.Count + 1);
        var section = 0;
        foreach (var (start, end) in WithEnds(lines, starts))
        {
            var span = TextSpan.FromBounds(lines.StartOf(start.Line), lines.StartOf(end));
            while (section + 1 < sections.Length && sections[section + 1].Span.Start <= span.Start)
            {
                section++;
            }

            var content = TextSpan.FromBounds(span.Start, ContentEnd(lines, start, end));
            units.Add(
                new Unit(start.Kind, span, content, section < sections.Length ? sections[section].Id : "S00", start.Container, start.Depth)
            );
        }

        return units.ToImmutable();
    }

    private static IEnumerable<(UnitStart Start, int End)> WithEnds(TextLines lines, IReadOnlyList<UnitStart> starts)
    {
        var first = starts.Count > 0 ? starts[0].Line : lines.Count;
        if (first > 0)
        {
            var blank = Enumerable.Range(0, first).All(lines.IsBlank);
            yield return (new UnitStart(0, blank ? UnitKind.Blank : UnitKind.Paragraph), first);
        }

        for (var i = 0; i < starts.Count; i++)
        {
            yield return (starts[i], i + 1 < starts.Count ? starts[i + 1].Line : lines.Count);
        }
    }

    private static int ContentEnd(TextLines lines, UnitStart start, int end)
    {
        var last = end - 1;
        while (last > start.Line && lines.IsBlank(last))
        {
            last--;
        }

        return start.Kind == UnitKind.Blank ? lines.StartOf(start.Line) : lines.StartOf(last) + lines.Words(last).Length;
    }
}
