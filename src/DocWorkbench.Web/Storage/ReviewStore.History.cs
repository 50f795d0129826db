using System.Globalization;
using System.Text;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

internal sealed partial class ReviewStore
{
    /// <summary>Adds to the history, unless somebody decided something about the same target that the person had not seen.</summary>
    public Task<AppendOutcome> AppendAsync(
        string reviewId,
        string actorId,
        NewEvent newEvent,
        CancellationToken cancellationToken = default
    ) => AppendAsync(reviewId, actorId, [newEvent], cancellationToken);

    /// <summary>Adds several events as one deed: all of them or, where one of them meets a decision nobody had seen, none.</summary>
    /// <param name="newEvents">At least one.</param>
    public async Task<AppendOutcome> AppendAsync(
        string reviewId,
        string actorId,
        IReadOnlyList<NewEvent> newEvents,
        CancellationToken cancellationToken = default
    )
    {
        var outcome = await writer.WriteAsync(
            async db =>
            {
                var subjects = new List<string>();
                foreach (var newEvent in newEvents)
                {
                    var subject = await SubjectAsync(db, reviewId, newEvent, cancellationToken);
                    if (await ConflictAsync(db, reviewId, subject, newEvent.ExpectedLast, cancellationToken) is { } conflict)
                    {
                        return conflict;
                    }

                    subjects.Add(subject);
                }

                var last = await db.Events.Where(row => row.ReviewId == reviewId).MaxAsync(row => (long?)row.Sequence, cancellationToken);
                var next = (last ?? 0) + 1;
                if (newEvents.Count > 1)
                {
                    var together = Together(newEvents.Count);
                    await AddAsync(db, reviewId, actorId, next++, together, together.Target, cancellationToken);
                }

                ReviewEventRow? added = null;
                foreach (var (newEvent, subject) in newEvents.Zip(subjects))
                {
                    added = await AddAsync(db, reviewId, actorId, next++, newEvent, subject, cancellationToken);
                }

                return added is null
                    ? throw new ArgumentException("There is nothing to add.", nameof(newEvents))
                    : (AppendOutcome)new AppendOutcome.Appended(added.ToEvent());
            },
            cancellationToken
        );
        if (outcome is AppendOutcome.Appended)
        {
            feed.Publish(reviewId);
        }

        return outcome;
    }

    private static NewEvent Together(int count) =>
        new()
        {
            Kind = ReviewEventKind.Together,
            Target = Guid.NewGuid().ToString("N"),
            Text = Encoding.UTF8.GetBytes(count.ToString(CultureInfo.InvariantCulture)),
        };

    private async Task<ReviewEventRow> AddAsync(
        WorkbenchDb db,
        string reviewId,
        string actorId,
        long sequence,
        NewEvent newEvent,
        string subject,
        CancellationToken cancellationToken
    )
    {
        // Once for each event: who knows the version and counts the events sees whether anything else changed.
        await db.BumpAsync(reviewId, cancellationToken);
        var added = new ReviewEventRow
        {
            ReviewId = reviewId,
            Sequence = sequence,
            ActorId = actorId,
            UtcTicks = Now,
            Kind = newEvent.Kind,
            Target = newEvent.Target,
            Subject = subject,
            TextHash = newEvent.Text is null ? null : await db.PutBlobAsync(newEvent.Text, cancellationToken),
        };
        db.Events.Add(added);
        if (newEvent.Ends is { } draft)
        {
            await EndDraftAsync(db, reviewId, actorId, draft, cancellationToken);
        }

        return added;
    }

    private static async Task<AppendOutcome?> ConflictAsync(
        WorkbenchDb db,
        string reviewId,
        string subject,
        long? expected,
        CancellationToken cancellationToken
    )
    {
        var about = db.Events.Where(row => row.ReviewId == reviewId && row.Subject == subject).OrderByDescending(row => row.Sequence);
        var latest = await about.FirstOrDefaultAsync(cancellationToken);
        if (expected is null || expected == (latest?.Sequence ?? 0))
        {
            return null;
        }

        var text = await db
            .Blobs.Where(blob => latest != null && blob.Sha256 == latest.TextHash)
            .Select(blob => blob.Bytes)
            .SingleOrDefaultAsync(cancellationToken);
        return new AppendOutcome.Conflict(latest?.ToEvent(), text);
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
}
