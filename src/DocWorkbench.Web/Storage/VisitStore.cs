using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Keeps how far each person has seen each review.</summary>
internal sealed class VisitStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, TimeProvider clock)
{
    /// <summary>Who comes back sooner goes on with the same visit: what was new when it began still is.</summary>
    public static readonly TimeSpan Break = TimeSpan.FromMinutes(30);

    /// <returns>The visit before the one that begins or goes on now; null where this is the first.</returns>
    public async Task<StoredVisit?> BeforeAsync(string actorId, string reviewId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.Visits.SingleOrDefaultAsync(it => it.ActorId == actorId && it.ReviewId == reviewId, cancellationToken);
        return row is null ? null
            : GoesOn(row, clock.GetUtcNow()) ? Visit(row.BeforeTicks, row.BeforeEvent, row.BeforeProposal, row.BeforeMaterial)
            : Visit(row.SeenTicks, row.SeenEvent, row.SeenProposal, row.SeenMaterial);
    }

    /// <summary>Records what a person's page showed; of several pages of one person the furthest counts.</summary>
    public Task SeeAsync(
        string actorId,
        string reviewId,
        SeenUpTo seen,
        DateTimeOffset at,
        CancellationToken cancellationToken = default
    ) =>
        writer.WriteAsync(
            async db =>
            {
                var row = await db
                    .Visits.AsTracking()
                    .SingleOrDefaultAsync(it => it.ActorId == actorId && it.ReviewId == reviewId, cancellationToken);
                if (row is null)
                {
                    db.Visits.Add(
                        new VisitRow
                        {
                            ActorId = actorId,
                            ReviewId = reviewId,
                            SeenTicks = at.UtcTicks,
                            SeenEvent = seen.Event,
                            SeenProposal = seen.Proposal,
                            SeenMaterial = seen.Material,
                        }
                    );
                    return;
                }

                if (!GoesOn(row, at))
                {
                    (row.BeforeTicks, row.BeforeEvent) = (row.SeenTicks, row.SeenEvent);
                    (row.BeforeProposal, row.BeforeMaterial) = (row.SeenProposal, row.SeenMaterial);
                }

                row.SeenTicks = Math.Max(row.SeenTicks, at.UtcTicks);
                row.SeenEvent = Math.Max(row.SeenEvent, seen.Event);
                row.SeenProposal = Math.Max(row.SeenProposal, seen.Proposal);
                row.SeenMaterial = Math.Max(row.SeenMaterial, seen.Material);
            },
            cancellationToken
        );

    private static bool GoesOn(VisitRow row, DateTimeOffset now) => now.UtcTicks - row.SeenTicks < Break.Ticks;

    private static StoredVisit? Visit(long? ticks, long @event, int proposal, int material) =>
        ticks is { } at ? new StoredVisit(new DateTimeOffset(at, TimeSpan.Zero), new SeenUpTo(@event, proposal, material)) : null;
}
