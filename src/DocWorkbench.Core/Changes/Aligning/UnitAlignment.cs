using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Which unit stands for which.</summary>
/// <param name="Partners">For each unit before, the index of its unit after, rising; -1 for none.</param>
/// <param name="Limited">True where the texts were too large to weigh every pair.</param>
internal sealed record UnitAlignment(ComparedUnit[] Before, ComparedUnit[] After, int[] Partners, bool Limited)
{
    /// <summary>The characters of a run of units; empty, at its place, where the run has none.</summary>
    public TextSpan BeforeSpan(Run units) => Span(Before, units.Before, units.BeforeEnd);

    public TextSpan AfterSpan(Run units) => Span(After, units.After, units.AfterEnd);

    private static TextSpan Span(ComparedUnit[] units, int first, int end) =>
        TextSpan.FromBounds(StartOf(units, first), StartOf(units, end));

    private static int StartOf(ComparedUnit[] units, int unit) =>
        unit < units.Length ? units[unit].Unit.Span.Start
        : units.Length > 0 ? units[^1].Unit.Span.End
        : 0;
}
