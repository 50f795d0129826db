using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

// A draft is its person's own: it is no part of the review, and no other page is told of it.
internal sealed partial class ReviewStore
{
    /// <summary>What a person has typed in a review and not saved, without the texts.</summary>
    public async Task<IReadOnlyList<Draft>> DraftsAsync(string reviewId, string actorId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db
            .Drafts.Where(row => row.ReviewId == reviewId && row.ActorId == actorId)
            .OrderBy(row => row.SavedTicks)
            .Select(row => new
            {
                row.Target,
                row.BasedOn,
                row.History,
                row.SavedTicks,
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new Draft(row.Target, row.BasedOn, Read(row.History), row.SavedTicks))];
    }

    /// <returns>Null where there is none.</returns>
    public async Task<StoredDraft?> FindDraftAsync(
        string reviewId,
        string actorId,
        string target,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return
            await db.Drafts.SingleOrDefaultAsync(
                row => row.ReviewId == reviewId && row.ActorId == actorId && row.Target == target,
                cancellationToken
            )
                is { } row
            ? Read(row)
            : null;
    }

    /// <summary>Keeps a text, unless another one is there that it does not follow from.</summary>
    /// <param name="typedTicks">When it was typed; null for just now.</param>
    public Task<DraftOutcome> KeepDraftAsync(
        string reviewId,
        string actorId,
        string target,
        string text,
        string basedOn,
        DraftHistory history,
        long? typedTicks = null,
        CancellationToken cancellationToken = default
    ) =>
        writer.WriteAsync<DraftOutcome>(
            async db =>
            {
                var mine = db.Drafts.Where(row => row.ReviewId == reviewId && row.ActorId == actorId && row.Target == target);
                if (await mine.SingleOrDefaultAsync(cancellationToken) is { } there)
                {
                    var known = Read(there);
                    if (known.Draft.History.Includes(history))
                    {
                        // It was sent twice, or the person has gone on with it elsewhere.
                        return new DraftOutcome.Kept(known.Draft);
                    }

                    if (!history.Includes(known.Draft.History))
                    {
                        return new DraftOutcome.Rival(known);
                    }

                    await mine.ExecuteDeleteAsync(cancellationToken);
                }

                var row = new DraftRow
                {
                    ReviewId = reviewId,
                    ActorId = actorId,
                    Target = target,
                    Text = TextBlob.Write(text),
                    BasedOn = basedOn,
                    History = history.ToString(),
                    SavedTicks = Math.Min(typedTicks ?? Now, Now),
                };
                db.Drafts.Add(row);
                return new DraftOutcome.Kept(new Draft(target, basedOn, history, row.SavedTicks));
            },
            cancellationToken
        );

    /// <summary>Throws a text away, unless the person has typed on elsewhere.</summary>
    /// <param name="seen">Of the text that was thrown away.</param>
    public Task DropDraftAsync(
        string reviewId,
        string actorId,
        string target,
        DraftHistory seen,
        CancellationToken cancellationToken = default
    ) => writer.WriteAsync(db => EndDraftAsync(db, reviewId, actorId, new DraftEnd(target, seen), cancellationToken), cancellationToken);

    private static async Task EndDraftAsync(
        WorkbenchDb db,
        string reviewId,
        string actorId,
        DraftEnd end,
        CancellationToken cancellationToken
    )
    {
        var mine = db.Drafts.Where(row => row.ReviewId == reviewId && row.ActorId == actorId && row.Target == end.Target);
        var history = await mine.Select(row => row.History).SingleOrDefaultAsync(cancellationToken);
        if (history is not null && end.Seen.Includes(Read(history)))
        {
            await mine.ExecuteDeleteAsync(cancellationToken);
        }
    }

    private static StoredDraft Read(DraftRow row) =>
        new(new Draft(row.Target, row.BasedOn, Read(row.History), row.SavedTicks), TextBlob.Read(row.Text));

    private static DraftHistory Read(string history) => DraftHistory.Parse(history) ?? DraftHistory.None;
}
