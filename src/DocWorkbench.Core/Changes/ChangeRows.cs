using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>A change as it stands side by side: the whole blocks it touches, current beside new.</summary>
/// <param name="Context">Whole blocks of the base around the change; empty where text is only added between blocks.</param>
/// <param name="Rows">Empty where nothing stands on the current side; the new text then stands alone.</param>
public sealed record ChangeRows(TextSpan Context, ImmutableArray<AlignedRow> Rows)
{
    /// <param name="newText">The text in the change's place: the proposed one or a person's own.</param>
    public static ChangeRows Of(HowTo howTo, Change change, string newText, CancellationToken cancellation)
    {
        var context = Around(howTo, change.Target);
        if (context.Length == 0)
        {
            return new ChangeRows(context, []);
        }

        var before = howTo.Source.Slice(context);
        var after = howTo.Text[context.Start..change.Target.Start] + newText + howTo.Text[change.Target.End..context.End];
        return new ChangeRows(context, RowAligner.Align(before, after, cancellation));
    }

    /// <summary>The whole blocks a place touches; empty where it lies between blocks.</summary>
    public static TextSpan Around(HowTo howTo, TextSpan target)
    {
        var units = howTo.Units;
        var first = FirstEndingAfter(units, target.Start);
        if (target.Length == 0)
        {
            var isInside = first < units.Length && units[first].Content.Start < target.Start && target.Start < units[first].Content.End;
            return isInside ? units[first].Span : new TextSpan(target.Start, 0);
        }

        var end = first;
        while (end < units.Length && units[end].Span.Start < target.End)
        {
            end++;
        }

        return end == first ? new TextSpan(target.Start, 0) : TextSpan.FromBounds(units[first].Span.Start, units[end - 1].Span.End);
    }

    // Units are in order, so half of them is left out at each step.
    private static int FirstEndingAfter(ImmutableArray<Unit> units, int offset)
    {
        var (low, high) = (0, units.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = units[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
