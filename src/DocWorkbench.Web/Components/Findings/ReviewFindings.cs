using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>The findings of a review together with what people said of them.</summary>
internal static class ReviewFindings
{
    /// <summary>What was said of a finding; null while it is open.</summary>
    public static FindingDecision? DecisionOn(this DeskView view, Finding finding) => Dismissal(view, FindingDecision.TargetOf(finding));

    /// <summary>Those of a change that nobody dismissed, the gravest first; empty also while the checks run.</summary>
    public static IEnumerable<Finding> OpenFindings(this DeskView view, ReviewedChange change) =>
        (view.Evidence?.Of(change)?.Gravest ?? []).Where(f => Dismissal(view, f.Target) is null).Select(f => f.Finding);

    /// <summary>Whether a person has to look before the change may be accepted together with others.</summary>
    public static bool HoldsUp(this DeskView view, ReviewedChange change) =>
        view.OpenFindings(change).Any(f => f.Severity == FindingSeverity.High);

    private static FindingDecision? Dismissal(DeskView view, string target) =>
        !view.State.FindingDecisions.IsEmpty && view.State.FindingDecisions.GetValueOrDefault(target) is { Chosen: null } dismissed
            ? dismissed
            : null;
}
