using System.Collections.Immutable;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Request;

/// <summary>What people turned down in a review so far; it goes along, so that it is not proposed again.</summary>
internal static class RejectedBefore
{
    // The newest tell most, and all of them would outgrow the question.
    private const int Most = 30;

    public static ImmutableArray<RejectedChange> In(DeskView view) =>
        [
            .. view
                .State.Changes.Where(c => c.Decision.Kind == DecisionKind.Rejected)
                .TakeLast(Most)
                .Select(c => new RejectedChange(
                    c.Change.Section,
                    c.Change.NewText,
                    c.Decision.Reason is { } reason ? ReasonWords.Of(reason) : ""
                )),
        ];
}
