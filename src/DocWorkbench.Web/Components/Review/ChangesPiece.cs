using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A stretch of the changes screen: one change, or unchanged blocks between two.</summary>
/// <param name="Number">The change's place among all, from 1; 0 for unchanged blocks.</param>
public sealed record ChangesPiece(ReviewedChange? Change, int Number, ImmutableArray<Unit> Units)
{
    public string Key => Change?.Change.Id ?? FormattableString.Invariant($"same-{Units[0].Span.Start}");

    public static ImmutableArray<ChangesPiece> Cut(DeskView view)
    {
        var pieces = ImmutableArray.CreateBuilder<ChangesPiece>();
        var units = view.HowTo.Units.Where(u => u.Kind != UnitKind.Blank).ToList();
        var next = 0;
        foreach (var (change, i) in view.State.Changes.Select((c, i) => (c, i)))
        {
            var context = ChangeRows.Around(view.HowTo, change.Change.Target);
            Unchanged(context.Start);
            while (next < units.Count && units[next].Span.Start < context.End)
            {
                next++;
            }

            pieces.Add(new ChangesPiece(change, i + 1, []));
        }

        Unchanged(view.HowTo.Text.Length);
        return pieces.ToImmutable();

        void Unchanged(int until)
        {
            var same = units.Skip(next).TakeWhile(u => u.Span.Start < until).ToImmutableArray();
            next += same.Length;
            if (same.Length > 0)
            {
                pieces.Add(new ChangesPiece(Change: null, Number: 0, same));
            }
        }
    }
}
