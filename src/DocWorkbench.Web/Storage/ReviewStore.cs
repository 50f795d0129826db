using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Keeps reviews. When a method that writes returns, what it wrote survives the end of the program.</summary>
internal sealed partial class ReviewStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, ReviewFeed feed, TimeProvider clock)
{
    /// <returns>The new review's id.</returns>
    public Task<string> CreateAsync(NewReview review, string actorId, CancellationToken cancellationToken = default)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        return writer.WriteAsync(
            async db =>
            {
                var hash = await db.PutBlobAsync(review.BaseBytes, cancellationToken);
                var (kind, folder, path) = review.Origin switch
                {
                    ReviewOrigin.Folder it => (OriginKinds.Folder, it.FolderPath, it.RelativePath),
                    ReviewOrigin.Upload it => (OriginKinds.Upload, null, it.FileName),
                    _ => throw new ArgumentException("Unknown origin.", nameof(review)),
                };
                db.Reviews.Add(
                    new ReviewRow
                    {
                        Id = id,
                        Name = review.Name,
                        CreatedTicks = Now,
                        CreatedBy = actorId,
                        OriginKind = kind,
                        FolderPath = folder,
                        RelativePath = path,
                        BaseHash = hash,
                        FileHash = hash,
                    }
                );
                return id;
            },
            cancellationToken
        );
    }

    /// <returns>The review with all its bytes; null when there is none of that id.</returns>
    public async Task<StoredReview?> FindAsync(string reviewId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // One transaction, so that header, materials and events are of one moment.
        await using var moment = await db.BeginReadAsync(cancellationToken);
        return await db.LoadReviewAsync(reviewId, withMaterials: true, cancellationToken);
    }

    /// <returns>The review without its materials, for what can be told from its texts; null when there is none of that id.</returns>
    public async Task<StoredReview?> FindTextsAsync(string reviewId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var moment = await db.BeginReadAsync(cancellationToken);
        return await db.LoadReviewAsync(reviewId, withMaterials: false, cancellationToken);
    }

    /// <returns>Where a review's how-to came from; null when there is no such review.</returns>
    public async Task<ReviewOrigin?> OriginAsync(string reviewId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Reviews.SingleOrDefaultAsync(row => row.Id == reviewId, cancellationToken) is { } row ? OriginKinds.Of(row) : null;
    }

    /// <summary>What happened since a version one has seen: the cheap way to catch up.</summary>
    /// <param name="sequence">The newest event of that version; 0 for none.</param>
    /// <returns>The version now, and the events since; null when there is no such review.</returns>
    public async Task<(long Version, IReadOnlyList<StoredEvent> Events)?> SinceAsync(
        string reviewId,
        long version,
        long sequence,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var moment = await db.BeginReadAsync(cancellationToken);
        var now = await db
            .Reviews.Where(row => row.Id == reviewId)
            .Select(row => (long?)row.Version)
            .SingleOrDefaultAsync(cancellationToken);
        return now is not { } found ? null
            : found == version ? (found, [])
            : (found, await db.LoadEventsAsync(reviewId, sequence, cancellationToken));
    }

    /// <summary>All reviews, the one last worked on first.</summary>
    public async Task<IReadOnlyList<ReviewSummary>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.ListReviewsAsync(cancellationToken);
    }

    private long Now => clock.GetUtcNow().UtcTicks;
}
