using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The order in which a person comes to the changes: as they stand in the how-to, or what needs most care first.</summary>
internal static class ReviewQueue
{
    /// <summary>As the address names it.</summary>
    public const string ByRisk = "risk";

    /// <summary>All changes; those of the same risk in the how-to's order.</summary>
    public static ImmutableArray<ReviewedChange> Of(DeskView view, bool byRisk) =>
        byRisk ? [.. view.State.Changes.OrderByDescending(c => RiskOf(view, c))] : view.State.Changes;

    /// <summary>What is not decided, in groups, the gravest first.</summary>
    public static IEnumerable<IGrouping<Risk, ReviewedChange>> Open(DeskView view) =>
        Of(view, byRisk: true).Where(c => c.Decision.Kind == DecisionKind.Undecided).GroupBy(c => RiskOf(view, c));

    public static Risk RiskOf(DeskView view, ReviewedChange change)
    {
        if (change.Carry is not null && change.Decision.Kind == DecisionKind.Undecided)
        {
            return Risk.NeedsChoice;
        }

        if (view.Evidence?.Of(change) is null)
        {
            return Risk.NotCompared;
        }

        return view.OpenFindings(change).FirstOrDefault()?.Severity switch
        {
            FindingSeverity.High => Risk.High,
            FindingSeverity.Medium => Risk.Medium,
            _ => Risk.Low,
        };
    }
}
