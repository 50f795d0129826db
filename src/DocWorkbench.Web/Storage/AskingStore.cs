using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Keeps questions to proposal sources, so that the same one asked twice is paid once and survives the end of the program.</summary>
internal sealed partial class AskingStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, ReviewFeed feed, TimeProvider clock)
{
    /// <summary>Keeps the reply, and the proposal it is in its review. One that comes after its lease ran out is kept too: it is paid for.</summary>
    /// <returns>False when another reply to the same question was kept before.</returns>
    public Task<bool> CompleteAsync(
        string requestHash,
        byte[] reply,
        ReplyReceipt? receipt = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            requestHash,
            row => row.State != AskingState.Answered,
            async (db, row) =>
            {
                row.State = AskingState.Answered;
                row.Error = null;
                row.Whole = null;
                Take(row, receipt);
                row.ReplyHash = await ProposeAsync(db, row, reply, cancellationToken);
            },
            cancellationToken
        );

    /// <summary>Keeps what was whole of an answer that ended too early; the question may be asked again at once.</summary>
    /// <returns>False when a reply to the same question was kept before.</returns>
    public Task<bool> CutAsync(
        string requestHash,
        byte[] part,
        string reason,
        ReplyReceipt? receipt = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            requestHash,
            row => row.State != AskingState.Answered,
            async (db, row) =>
            {
                row.State = AskingState.Part;
                row.Error = reason;
                row.Whole = null;
                Take(row, receipt);
                await ProposeAsync(db, row, part, cancellationToken);
            },
            cancellationToken
        );

    /// <summary>Records in one sentence why no reply came; the question may be asked again at once.</summary>
    /// <returns>False when the lease is no longer the owner's.</returns>
    public Task<bool> FailAsync(
        string requestHash,
        string owner,
        string error,
        ReplyReceipt? receipt = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            requestHash,
            row => row.State == AskingState.Running && row.LeaseOwner == owner,
            (_, row) =>
            {
                row.State = AskingState.Failed;
                row.Error = error;
                row.Whole = null;
                Take(row, receipt);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <summary>Makes the lease run from now again, and keeps what has come so far.</summary>
    /// <param name="raw">As it came; null where nothing new came.</param>
    /// <param name="whole">The changes of it that are whole, as a reply; null where none is.</param>
    /// <returns>False when the lease is no longer the owner's: stop asking.</returns>
    public Task<bool> RenewAsync(
        string requestHash,
        string owner,
        int leaseSeconds,
        byte[]? raw = null,
        byte[]? whole = null,
        CancellationToken cancellationToken = default
    ) =>
        // Said to no page: what a page shows of it is not in the database.
        WriteAsync(
            requestHash,
            row => row.State == AskingState.Running && row.LeaseOwner == owner,
            (_, row) =>
            {
                row.LeaseUntilTicks = clock.GetUtcNow().AddSeconds(leaseSeconds).UtcTicks;
                row.Raw = raw ?? row.Raw;
                row.Whole = whole ?? row.Whole;
                return Task.CompletedTask;
            },
            cancellationToken
        );

    private async Task<bool> UpdateAsync(
        string requestHash,
        Func<AskingRow, bool> allowed,
        Func<WorkbenchDb, AskingRow, Task> update,
        CancellationToken cancellationToken
    )
    {
        string? reviewId = null;
        var written = await WriteAsync(
            requestHash,
            allowed,
            (db, row) =>
            {
                reviewId = row.ReviewId;
                return update(db, row);
            },
            cancellationToken
        );
        if (written && reviewId is not null)
        {
            feed.Publish(reviewId);
        }

        return written;
    }

    private Task<bool> WriteAsync(
        string requestHash,
        Func<AskingRow, bool> allowed,
        Func<WorkbenchDb, AskingRow, Task> update,
        CancellationToken cancellationToken
    ) =>
        writer.WriteAsync(
            async db =>
            {
                var row = await db
                    .Askings.AsTracking()
                    .SingleOrDefaultAsync(asking => asking.RequestHash == requestHash, cancellationToken);
                if (row is null || !allowed(row))
                {
                    return false;
                }

                await update(db, row);
                return true;
            },
            cancellationToken
        );
}
