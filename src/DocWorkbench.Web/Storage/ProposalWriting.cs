using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Adds proposals inside a transaction that does more.</summary>
internal static class ProposalWriting
{
    /// <returns>The proposal's ordinal in the review.</returns>
    public static async Task<int> AddProposalAsync(
        this WorkbenchDb db,
        ReviewProposalRow proposal,
        byte[] reply,
        CancellationToken cancellationToken
    )
    {
        await db.PutBlobAsync(reply, cancellationToken);
        await db.BumpAsync(proposal.ReviewId, cancellationToken);
        db.Proposals.Add(proposal);
        return proposal.Ordinal;
    }

    public static async Task<int> NextProposalAsync(this WorkbenchDb db, string reviewId, CancellationToken cancellationToken) =>
        (await db.Proposals.Where(row => row.ReviewId == reviewId).MaxAsync(row => (int?)row.Ordinal, cancellationToken) ?? 0) + 1;

    /// <summary>Makes pages see that the review changed.</summary>
    public static async Task BumpAsync(this WorkbenchDb db, string reviewId, CancellationToken cancellationToken)
    {
        var reviews = db.Reviews.Where(row => row.Id == reviewId);
        if (await reviews.ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1), cancellationToken) == 0)
        {
            throw new InvalidOperationException($"There is no review {reviewId}.");
        }
    }
}
