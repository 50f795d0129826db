using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocWorkbench.Core.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DocWorkbench.Web.Storage;

/// <summary>Puts a review together from its rows and blobs.</summary>
internal static class ReviewLoading
{
    /// <summary>Readers see one moment and never wait for a writer.</summary>
    public static Task<IDbContextTransaction> BeginReadAsync(this WorkbenchDb db, CancellationToken cancellationToken) =>
        // This level is what makes Microsoft.Data.Sqlite begin a transaction without taking the write lock.
        db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted, cancellationToken);

    public static async Task<StoredReview?> LoadReviewAsync(
        this WorkbenchDb db,
        string reviewId,
        bool withMaterials,
        CancellationToken cancellationToken
    )
    {
        if (await db.Reviews.SingleOrDefaultAsync(row => row.Id == reviewId, cancellationToken) is not { } review)
        {
            return null;
        }

        var baseBytes = await db
            .Blobs.Where(blob => blob.Sha256 == review.BaseHash)
            .Select(blob => blob.Bytes)
            .SingleAsync(cancellationToken);
        var (materials, earlier) = withMaterials ? await db.LoadMaterialsAsync(reviewId, cancellationToken) : ([], []);
        var requests = await db
            .Requests.Where(row => row.ReviewId == reviewId)
            .OrderBy(row => row.Ordinal)
            .Join(db.Blobs, row => row.BlobHash, blob => blob.Sha256, (row, blob) => new { row, blob.Bytes })
            .ToListAsync(cancellationToken);
        var proposals = await db
            .Proposals.Where(row => row.ReviewId == reviewId)
            .OrderBy(row => row.Ordinal)
            .Join(db.Blobs, row => row.BlobHash, blob => blob.Sha256, (row, blob) => new { row, blob.Bytes })
            .ToListAsync(cancellationToken);

        return new StoredReview
        {
            Id = review.Id,
            Version = review.Version,
            Name = review.Name,
            Origin = OriginKinds.Of(review),
            CreatedTicks = review.CreatedTicks,
            CreatedBy = review.CreatedBy,
            BaseBytes = Frozen(baseBytes),
            BaseHash = review.BaseHash,
            FileHash = review.FileHash,
            FileBase = review.FileBase,
            Materials = materials,
            EarlierMaterials = earlier,
            Rulings = await db.LoadRulingsAsync(reviewId, cancellationToken),
            Requests =
            [
                .. requests.Select(it => new StoredRequest(
                    it.row.Ordinal,
                    Frozen(it.Bytes),
                    it.row.BlobHash,
                    it.row.CreatedTicks,
                    it.row.ActorId
                )),
            ],
            Proposals =
            [
                .. proposals.Select(it => new StoredProposal(
                    it.row.Ordinal,
                    it.row.RequestOrdinal,
                    it.row.SourceName,
                    Frozen(it.Bytes),
                    it.row.BlobHash,
                    it.row.CreatedTicks,
                    it.row.ActorId
                )),
            ],
            Events = await db.LoadEventsAsync(reviewId, after: 0, cancellationToken),
        };
    }

    public static async Task<ImmutableArray<StoredEvent>> LoadEventsAsync(
        this WorkbenchDb db,
        string reviewId,
        long after,
        CancellationToken cancellationToken
    )
    {
        var rows = await db
            .Events.Where(row => row.ReviewId == reviewId && row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Select(row => new
            {
                row,
                Text = db.Blobs.Where(blob => blob.Sha256 == row.TextHash).Select(blob => blob.Bytes).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(it => new StoredEvent(it.row.ToEvent(), it.row.Subject, it.Text is null ? null : Frozen(it.Text)))];
    }

    public static async Task<ImmutableArray<ReviewSummary>> ListReviewsAsync(this WorkbenchDb db, CancellationToken cancellationToken)
    {
        var rows = await db
            .Reviews.Select(review => new
            {
                review,
                Last = db.Events.Where(row => row.ReviewId == review.Id).Max(row => (long?)row.UtcTicks),
                Materials = db.Materials.Count(row => row.ReviewId == review.Id && row.RemovedTicks == null),
                Proposals = db.Proposals.Count(row => row.ReviewId == review.Id),
                Events = db.Events.Count(row => row.ReviewId == review.Id && !Comment.Kinds.Contains(row.Kind)),
            })
            .OrderByDescending(it => it.Last ?? it.review.CreatedTicks)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(it => new ReviewSummary(
                it.review.Id,
                it.review.Name,
                OriginKinds.Of(it.review),
                it.review.CreatedTicks,
                it.Last,
                it.Materials,
                it.Proposals,
                it.Events
            )),
        ];
    }

    private static ImmutableArray<byte> Frozen(byte[] bytes) => ImmutableCollectionsMarshal.AsImmutableArray(bytes);
}
