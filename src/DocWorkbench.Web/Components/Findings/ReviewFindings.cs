using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>The findings of a review together with what people said of them.</summary>
internal static class ReviewFindings
{
    /// <summary>What was said of a finding; null while it is open.</summary>
    public static FindingDecision? DecisionOn(this DeskView view, Finding finding) =>
        view.State.FindingDecisions.GetValueOrDefault(FindingDecision.TargetOf(finding)) is { Chosen: null } dismissed ? dismissed : null;

    /// <summary>Those of a change that nobody dismissed, the gravest first; empty also while the checks run.</summary>
    public static IReadOnlyList<Finding> OpenFindings(this DeskView view, ReviewedChange change) =>
        view.Evidence?.Of(change) is not { } found
            ? []
            : [.. found.Findings.Where(f => view.DecisionOn(f) is null).OrderByDescending(f => f.Severity).ThenBy(f => f.Span.Start)];

    /// <summary>Whether a person has to look before the change may be accepted together with others.</summary>
    public static bool HoldsUp(this DeskView view, ReviewedChange change) =>
        view.OpenFindings(change).Any(f => f.Severity == FindingSeverity.High);
}
