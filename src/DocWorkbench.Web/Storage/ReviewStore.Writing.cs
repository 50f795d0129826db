using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

internal sealed partial class ReviewStore
{
    /// <returns>The request's ordinal in the review.</returns>
    public Task<int> AddRequestAsync(string reviewId, byte[] json, string actorId, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            reviewId,
            async db =>
            {
                var last = await db.Requests.Where(row => row.ReviewId == reviewId).MaxAsync(row => (int?)row.Ordinal, cancellationToken);
                var row = new ReviewRequestRow
                {
                    ReviewId = reviewId,
                    Ordinal = (last ?? 0) + 1,
                    BlobHash = await db.PutBlobAsync(json, cancellationToken),
                    CreatedTicks = Now,
                    ActorId = actorId,
                };
                db.Requests.Add(row);
                return row.Ordinal;
            },
            cancellationToken
        );

    /// <returns>The proposal's ordinal in the review.</returns>
    public Task<int> AddProposalAsync(
        string reviewId,
        int? requestOrdinal,
        string sourceName,
        byte[] replyBytes,
        string actorId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            reviewId,
            async db =>
            {
                var last = await db.Proposals.Where(row => row.ReviewId == reviewId).MaxAsync(row => (int?)row.Ordinal, cancellationToken);
                var row = new ReviewProposalRow
                {
                    ReviewId = reviewId,
                    Ordinal = (last ?? 0) + 1,
                    RequestOrdinal = requestOrdinal,
                    SourceName = sourceName,
                    BlobHash = await db.PutBlobAsync(replyBytes, cancellationToken),
                    CreatedTicks = Now,
                    ActorId = actorId,
                };
                db.Proposals.Add(row);
                return row.Ordinal;
            },
            cancellationToken
        );

    /// <summary>Remembers what the file on disk holds now, after the result was written back.</summary>
    /// <param name="baseHash">The hash of the text the result was made from.</param>
    public Task RememberFileHashAsync(string reviewId, string fileHash, string baseHash, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            reviewId,
            db =>
                db.Reviews.Where(row => row.Id == reviewId)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(row => row.FileHash, fileHash)
                                .SetProperty(row => row.FileBase, baseHash)
                                .SetProperty(row => row.ExportHash, fileHash)
                                .SetProperty(row => row.ExportTicks, Now),
                        cancellationToken
                    ),
            cancellationToken
        );

    /// <summary>Remembers which result was last handed out.</summary>
    /// <param name="resultHash">Of its bytes.</param>
    public Task RememberExportAsync(string reviewId, string resultHash, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            // Nothing that a page of the review shows: its version stays.
            db =>
                db.Reviews.Where(row => row.Id == reviewId)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.ExportHash, resultHash).SetProperty(row => row.ExportTicks, Now),
                        cancellationToken
                    ),
            cancellationToken
        );

    private async Task<T> ChangeAsync<T>(string reviewId, Func<WorkbenchDb, Task<T>> work, CancellationToken cancellationToken)
    {
        var result = await writer.WriteAsync(
            async db =>
            {
                await db.BumpAsync(reviewId, cancellationToken);
                return await work(db);
            },
            cancellationToken
        );
        feed.Publish(reviewId);
        return result;
    }
}
