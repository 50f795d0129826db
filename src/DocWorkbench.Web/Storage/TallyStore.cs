using System.Collections.Immutable;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Keeps what was counted of each review, and lists reviews by it.</summary>
internal sealed class TallyStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, TimeProvider clock)
{
    /// <summary>Keeps a tally, unless one of a newer version is there.</summary>
    public Task KeepAsync(ReviewTally tally, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            async db =>
            {
                if (
                    await db.Tallies.AnyAsync(
                        row => row.ReviewId == tally.ReviewId && row.Rule == ReviewTally.CurrentRule && row.Version > tally.Version,
                        cancellationToken
                    )
                )
                {
                    return;
                }

                await db.Tallies.Where(row => row.ReviewId == tally.ReviewId).ExecuteDeleteAsync(cancellationToken);
                await db.DecisionDays.Where(row => row.ReviewId == tally.ReviewId).ExecuteDeleteAsync(cancellationToken);
                db.Tallies.Add(Row(tally));
                db.DecisionDays.AddRange(
                    tally.Days.Select(day => new DecisionDayRow
                    {
                        ReviewId = tally.ReviewId,
                        Day = day.Day.DayNumber,
                        Accepted = day.Accepted,
                        Edited = day.Edited,
                        Rejected = day.Rejected,
                    })
                );
            },
            cancellationToken
        );

    /// <summary>All reviews as one person's list shows them.</summary>
    public async Task<ImmutableArray<ReviewGlance>> ListAsync(string actorId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var moment = await db.BeginReadAsync(cancellationToken);
        return await db.ListGlancesAsync(actorId, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>What was decided in all reviews and still counts, by day, the oldest first; days without a decision are left out.</summary>
    /// <param name="since">The first day.</param>
    public async Task<ImmutableArray<DayDecisions>> DecisionsAsync(DateOnly since, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var first = since.DayNumber;
        var days = await db
            .DecisionDays.Where(row => row.Day >= first)
            .GroupBy(row => row.Day)
            .Select(day => new
            {
                day.Key,
                Accepted = day.Sum(row => row.Accepted),
                Edited = day.Sum(row => row.Edited),
                Rejected = day.Sum(row => row.Rejected),
            })
            .OrderBy(day => day.Key)
            .ToListAsync(cancellationToken);
        return [.. days.Select(day => new DayDecisions(DateOnly.FromDayNumber(day.Key), day.Accepted, day.Edited, day.Rejected))];
    }

    private static ReviewTallyRow Row(ReviewTally tally) =>
        new()
        {
            ReviewId = tally.ReviewId,
            Version = tally.Version,
            Rule = ReviewTally.CurrentRule,
            Changes = tally.Changes,
            Accepted = tally.Accepted,
            Edited = tally.Edited,
            Rejected = tally.Rejected,
            Unplaced = tally.Unplaced,
            HowToHash = tally.HowToHash,
            ResultHash = tally.ResultHash,
        };
}
