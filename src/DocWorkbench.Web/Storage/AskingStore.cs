using System.Runtime.InteropServices;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Keeps questions to proposal sources, so that the same one asked twice is paid once and survives the end of the program.</summary>
internal sealed class AskingStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, ReviewFeed feed, TimeProvider clock)
{
    /// <param name="owner">Names the one who asks, for as long as the lease runs.</param>
    public async Task<AskingStart> TryStartAsync(
        string requestHash,
        string reviewId,
        string owner,
        int leaseSeconds,
        CancellationToken cancellationToken = default
    )
    {
        var start = await writer.WriteAsync(
            db => StartAsync(db, requestHash, reviewId, owner, TimeSpan.FromSeconds(leaseSeconds), cancellationToken),
            cancellationToken
        );
        if (start is AskingStart.Started)
        {
            feed.Publish(reviewId);
        }

        return start;
    }

    /// <summary>Keeps the reply. A reply that comes after its lease ran out is kept too: it is paid for.</summary>
    /// <returns>False when another reply to the same question was kept before.</returns>
    public Task<bool> CompleteAsync(string requestHash, byte[] reply, CancellationToken cancellationToken = default) =>
        UpdateAsync(
            requestHash,
            row => row.State != AskingState.Answered,
            async (db, row) =>
            {
                row.State = AskingState.Answered;
                row.ReplyHash = await db.PutBlobAsync(reply, cancellationToken);
                row.Error = null;
            },
            cancellationToken
        );

    /// <summary>Records in one sentence why no reply came; the question may be asked again at once.</summary>
    /// <returns>False when the lease is no longer the owner's.</returns>
    public Task<bool> FailAsync(string requestHash, string owner, string error, CancellationToken cancellationToken = default) =>
        UpdateAsync(
            requestHash,
            row => row.State == AskingState.Running && row.LeaseOwner == owner,
            (_, row) =>
            {
                row.State = AskingState.Failed;
                row.Error = error;
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <summary>Makes the lease run from now again.</summary>
    /// <returns>False when the lease is no longer the owner's: stop asking.</returns>
    public Task<bool> RenewAsync(string requestHash, string owner, int leaseSeconds, CancellationToken cancellationToken = default) =>
        UpdateAsync(
            requestHash,
            row => row.State == AskingState.Running && row.LeaseOwner == owner,
            (_, row) =>
            {
                row.LeaseUntilTicks = clock.GetUtcNow().AddSeconds(leaseSeconds).UtcTicks;
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <summary>All questions asked for a review, so that a page opened later shows what is still running.</summary>
    public async Task<IReadOnlyList<StoredAsking>> ListAsync(string reviewId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.Askings.Where(row => row.ReviewId == reviewId).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new StoredAsking(row.RequestHash, row.State, row.Attempt, Moment(row.LeaseUntilTicks), row.Error))];
    }

    private async Task<AskingStart> StartAsync(
        WorkbenchDb db,
        string requestHash,
        string reviewId,
        string owner,
        TimeSpan lease,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var row = await db.Askings.AsTracking().SingleOrDefaultAsync(asking => asking.RequestHash == requestHash, cancellationToken);
        if (row?.ReplyHash is { } replyHash)
        {
            var reply = await db.Blobs.Where(blob => blob.Sha256 == replyHash).Select(blob => blob.Bytes).SingleAsync(cancellationToken);
            return new AskingStart.AlreadyAnswered(ImmutableCollectionsMarshal.AsImmutableArray(reply));
        }

        if (row is { State: AskingState.Running } && row.LeaseUntilTicks > now.UtcTicks)
        {
            return new AskingStart.AlreadyRunning(Moment(row.LeaseUntilTicks));
        }

        if (row is null)
        {
            row = new AskingRow
            {
                RequestHash = requestHash,
                ReviewId = reviewId,
                State = AskingState.Running,
                Attempt = 0,
                LeaseUntilTicks = 0,
                LeaseOwner = owner,
            };
            db.Askings.Add(row);
        }

        row.State = AskingState.Running;
        row.Attempt++;
        row.LeaseOwner = owner;
        row.LeaseUntilTicks = (now + lease).UtcTicks;
        row.Error = null;
        return new AskingStart.Started(row.Attempt);
    }

    private async Task<bool> UpdateAsync(
        string requestHash,
        Func<AskingRow, bool> allowed,
        Func<WorkbenchDb, AskingRow, Task> update,
        CancellationToken cancellationToken
    )
    {
        var reviewId = await writer.WriteAsync(
            async db =>
            {
                var row = await db
                    .Askings.AsTracking()
                    .SingleOrDefaultAsync(asking => asking.RequestHash == requestHash, cancellationToken);
                if (row is null || !allowed(row))
                {
                    return null;
                }

                await update(db, row);
                return row.ReviewId;
            },
            cancellationToken
        );
        if (reviewId is not null)
        {
            feed.Publish(reviewId);
        }

        return reviewId is not null;
    }

    private static DateTimeOffset Moment(long utcTicks) => new(utcTicks, TimeSpan.Zero);
}
