using DocWorkbench.Core.Reviews;
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
                        set => set.SetProperty(row => row.FileHash, fileHash).SetProperty(row => row.FileBase, baseHash),
                        cancellationToken
                    ),
            cancellationToken
        );

    /// <summary>Adds to the history, unless somebody decided something about the same target that the person had not seen.</summary>
    public async Task<AppendOutcome> AppendAsync(
        string reviewId,
        string actorId,
        NewEvent newEvent,
        CancellationToken cancellationToken = default
    )
    {
        var outcome = await writer.WriteAsync<AppendOutcome>(
            async db =>
            {
                var subject = await SubjectAsync(db, reviewId, newEvent, cancellationToken);
                var about = db
                    .Events.Where(row => row.ReviewId == reviewId && row.Subject == subject)
                    .OrderByDescending(row => row.Sequence);
                var latest = await about.FirstOrDefaultAsync(cancellationToken);
                if (newEvent.ExpectedLast is { } expected && expected != (latest?.Sequence ?? 0))
                {
                    var text = await db
                        .Blobs.Where(blob => latest != null && blob.Sha256 == latest.TextHash)
                        .Select(blob => blob.Bytes)
                        .SingleOrDefaultAsync(cancellationToken);
                    return new AppendOutcome.Conflict(latest?.ToEvent(), text);
                }

                await db.BumpAsync(reviewId, cancellationToken);
                var last = await db.Events.Where(row => row.ReviewId == reviewId).MaxAsync(row => (long?)row.Sequence, cancellationToken);
                var added = new ReviewEventRow
                {
                    ReviewId = reviewId,
                    Sequence = (last ?? 0) + 1,
                    ActorId = actorId,
                    UtcTicks = Now,
                    Kind = newEvent.Kind,
                    Target = newEvent.Target,
                    Subject = subject,
                    TextHash = newEvent.Text is null ? null : await db.PutBlobAsync(newEvent.Text, cancellationToken),
                };
                db.Events.Add(added);
                return new AppendOutcome.Appended(added.ToEvent());
            },
            cancellationToken
        );
        if (outcome is AppendOutcome.Appended)
        {
            feed.Publish(reviewId);
        }

        return outcome;
    }

    private static async Task<string> SubjectAsync(WorkbenchDb db, string reviewId, NewEvent added, CancellationToken cancellationToken)
    {
        if (added.Kind is not (ReviewEventKind.Undone or ReviewEventKind.Redone) || !long.TryParse(added.Target, out var sequence))
        {
            return added.Target;
        }

        var of = db.Events.Where(row => row.ReviewId == reviewId && row.Sequence == sequence).Select(row => row.Subject);
        return await of.SingleOrDefaultAsync(cancellationToken) ?? added.Target;
    }

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
