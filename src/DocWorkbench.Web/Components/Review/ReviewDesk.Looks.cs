using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;

namespace DocWorkbench.Web.Components.Review;

/// <content>A change with an open finding of high severity is looked at before it is accepted.</content>
public sealed partial class ReviewDesk
{
    private readonly HashSet<(string ChangeId, string Finding)> _looked = [];

    /// <summary>How much of what speaks against changes the person has seen.</summary>
    internal int Looks => _looked.Count;

    /// <summary>Whether a person has seen what stands against a change, or nothing does.</summary>
    internal bool IsLookedAt(ReviewedChange change) => Unseen(change).Count == 0;

    /// <summary>The person has the findings of a change before them.</summary>
    internal void LookAt(ReviewedChange change) => _looked.UnionWith(Unseen(change));

    private List<(string ChangeId, string Finding)> Unseen(ReviewedChange change) =>
        View is null
            ? []
            :
            [
                .. View.OpenFindings(change)
                    .Where(f => f.Severity == FindingSeverity.High)
                    .Select(f => (change.Change.Id, FindingDecision.TargetOf(f)))
                    .Where(f => !_looked.Contains(f)),
            ];
}
