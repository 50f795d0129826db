using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Keeps how loud each check is, and counts how often its findings were dismissed.</summary>
internal sealed class CheckLevelStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, TimeProvider clock)
{
    /// <returns>Names of those that were turned, and how far.</returns>
    public async Task<IReadOnlyList<(string Check, string Level)>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.CheckLevels.ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Check, row.Level))];
    }

    /// <param name="level">Null for as built.</param>
    public Task SaveAsync(string check, string? level, string actorId, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            async db =>
            {
                await db.CheckLevels.Where(row => row.Check == check).ExecuteDeleteAsync(cancellationToken);
                if (level is not null)
                {
                    db.CheckLevels.Add(
                        new CheckLevelRow
                        {
                            Check = check,
                            Level = level,
                            ChangedTicks = clock.GetUtcNow().UtcTicks,
                            ChangedBy = actorId,
                        }
                    );
                }
            },
            cancellationToken
        );

    /// <returns>What every dismissal that stands was about, in all reviews, and its reason as it was stored.</returns>
    public async Task<IReadOnlyList<(string Target, string Reason)>> DismissalsAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var dismissed = await db
            .Events.Where(row => row.Kind == ReviewEventKind.FindingDismissed)
            .Join(
                db.Blobs,
                row => row.TextHash,
                blob => blob.Sha256,
                (row, blob) =>
                    new
                    {
                        row.ReviewId,
                        row.Sequence,
                        row.Target,
                        blob.Bytes,
                    }
            )
            .ToListAsync(cancellationToken);
        // A turn is about the same subject as the event it turns.
        var turns = await db
            .Events.Where(row => row.Kind == ReviewEventKind.Undone || row.Kind == ReviewEventKind.Redone)
            .Where(row =>
                db.Events.Any(e => e.ReviewId == row.ReviewId && e.Subject == row.Subject && e.Kind == ReviewEventKind.FindingDismissed)
            )
            .OrderBy(row => row.Sequence)
            .Select(row => new
            {
                row.ReviewId,
                row.Kind,
                row.Target,
            })
            .ToListAsync(cancellationToken);
        var undone = new HashSet<(string, string)>();
        foreach (var turn in turns)
        {
            _ =
                turn.Kind == ReviewEventKind.Undone
                    ? undone.Add((turn.ReviewId, turn.Target))
                    : undone.Remove((turn.ReviewId, turn.Target));
        }

        return
        [
            .. dismissed
                .Where(d => !undone.Contains((d.ReviewId, FormattableString.Invariant($"{d.Sequence}"))))
                .Select(d => (d.Target, TextBlob.Read(d.Bytes))),
        ];
    }
}
