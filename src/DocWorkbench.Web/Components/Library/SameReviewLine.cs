using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>What is said of a review that is there already.</summary>
/// <param name="File">The how-to's path in its folder, or the name it was brought in under.</param>
/// <param name="Folder">Null when the how-to is in no folder here.</param>
/// <param name="Since">The last activity, such as "3 minutes ago".</param>
public sealed record SameReviewLine(string Id, string Name, string File, string? Folder, int Proposals, int Decisions, string Since)
{
    internal static SameReviewLine Of(ReviewSummary review, TimeProvider clock)
    {
        var (folder, file) = ReviewPlace.Of(review.Origin);
        var last = new DateTimeOffset(review.LastEventTicks ?? review.CreatedTicks, TimeSpan.Zero);
        return new SameReviewLine(
            review.Id,
            review.Name,
            file,
            folder,
            review.ProposalCount,
            review.EventCount,
            TimeWords.Since(last, clock)
        );
    }
}
