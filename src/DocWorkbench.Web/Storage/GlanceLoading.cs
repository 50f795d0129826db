using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Puts the list of reviews together: one query, no review read whole.</summary>
internal static class GlanceLoading
{
    public static async Task<ImmutableArray<ReviewGlance>> ListGlancesAsync(
        this WorkbenchDb db,
        string actorId,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var ticks = now.UtcTicks;
        var rows = await db
            .Reviews.Select(review => new
            {
                Review = review,
                Tally = db.Tallies.FirstOrDefault(row => row.ReviewId == review.Id && row.Rule == ReviewTally.CurrentRule),
                Visit = db.Visits.FirstOrDefault(row => row.ReviewId == review.Id && row.ActorId == actorId),
            })
            .ToListAsync(cancellationToken);
        var events = await db
            .Events.GroupBy(row => row.ReviewId)
            .Select(it => new { it.Key, Last = it.Max(row => row.UtcTicks) })
            .ToDictionaryAsync(it => it.Key, it => it.Last, cancellationToken);
        var deeds = await db
            .Events.Where(row => row.ActorId != actorId && row.Kind != ReviewEventKind.Together)
            .Join(
                db.Visits.Where(visit => visit.ActorId == actorId),
                row => row.ReviewId,
                visit => visit.ReviewId,
                (row, visit) => new { row, visit }
            )
            .Where(it => it.row.Sequence > it.visit.SeenEvent)
            .GroupBy(it => it.row.ReviewId)
            .Select(it => new { it.Key, Count = it.Count() })
            .ToDictionaryAsync(it => it.Key, it => it.Count, cancellationToken);
        var proposals = await db
            .Proposals.Select(row => new
            {
                row.ReviewId,
                row.Ordinal,
                row.CreatedTicks,
            })
            .ToListAsync(cancellationToken);
        var proposed = proposals.ToLookup(row => row.ReviewId);
        var materials = await db
            .Materials.Where(row => row.RemovedTicks == null)
            .GroupBy(row => row.ReviewId)
            .Select(it => new
            {
                it.Key,
                Count = it.Count(),
                Last = it.Max(row => row.AddedTicks),
            })
            .ToDictionaryAsync(it => it.Key, it => (it.Count, it.Last), cancellationToken);
        var asking = (
            await db
                .Askings.Where(row => row.State == AskingState.Running && row.LeaseUntilTicks > ticks)
                .Select(row => row.ReviewId)
                .ToListAsync(cancellationToken)
        ).ToHashSet();

        return
        [
            .. rows.Select(it =>
            {
                var id = it.Review.Id;
                var replies = proposed[id].ToList();
                var sources = materials.GetValueOrDefault(id);
                var written = replies.Select(row => row.CreatedTicks).DefaultIfEmpty().Max();
                return Glance(it.Review, it.Tally) with
                {
                    LastTicks = ((long[])[it.Review.CreatedTicks, events.GetValueOrDefault(id), written, sources.Last]).Max(),
                    Materials = sources.Count,
                    Proposals = replies.Count,
                    IsAsking = asking.Contains(id),
                    NewReplies = it.Visit is { } visit ? replies.Count(row => row.Ordinal > visit.SeenProposal) : 0,
                    NewDeeds = deeds.GetValueOrDefault(id),
                };
            }),
        ];
    }

    private static ReviewGlance Glance(ReviewRow review, ReviewTallyRow? tally) =>
        new()
        {
            Id = review.Id,
            Name = review.Name,
            Origin = OriginKinds.Of(review),
            CreatedTicks = review.CreatedTicks,
            LastTicks = review.CreatedTicks,
            Materials = 0,
            Proposals = 0,
            IsAsking = false,
            NewReplies = 0,
            NewDeeds = 0,
            Count = tally is null ? null : new GlanceCount(tally.Changes, tally.Accepted, tally.Edited, tally.Rejected, tally.Unplaced),
            IsCounted = tally?.Version == review.Version,
            IsExported = tally is not null && tally.ResultHash == review.ExportHash,
            ExpectedFile =
                tally is null ? null
                : (review.FileBase ?? review.BaseHash) == tally.HowToHash ? review.FileHash
                : tally.HowToHash,
        };
}
