using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Request;

/// <summary>The newest answer of a review, where it was cut off, and the request for its rest.</summary>
/// <param name="Reason">One sentence on why there is no more.</param>
public sealed record CutAnswer(string SourceName, string Reason, ChangeRequest Rest)
{
    /// <returns>Null where the newest answer is whole, or nothing of it was kept.</returns>
    public static CutAnswer? In(DeskView view, IEnumerable<StoredAsking> askings)
    {
        // Excerpts taken meanwhile are no answer to what was asked of a model.
        if (askings.LastOrDefault(a => a.SourceName != ExcerptSource.Title) is not { State: AskingState.Part } last)
        {
            return null;
        }

        var part = view.Proposals.LastOrDefault(p => p.Stored.RequestOrdinal == last.RequestOrdinal);
        // One change asked for again is whole or not there.
        return part?.Asked?.Request is { Revision: null } request
            ? new CutAnswer(
                last.SourceName,
                last.Error ?? "",
                ReplyRest.Of(request, last.RequestHash, part.Proposal, view.HowTo) with
                {
                    Rejected = RejectedBefore.In(view),
                }
            )
            : null;
    }
}
