using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

internal sealed partial class ReviewStore
{
    /// <returns>The material's ordinal in the review.</returns>
    public Task<int> AddMaterialAsync(
        string reviewId,
        NewMaterial material,
        string actorId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            reviewId,
            async db =>
            {
                var last = await db.Materials.Where(row => row.ReviewId == reviewId).MaxAsync(row => (int?)row.Ordinal, cancellationToken);
                var row = new ReviewMaterialRow
                {
                    ReviewId = reviewId,
                    Ordinal = (last ?? 0) + 1,
                    BlobHash = await db.PutBlobAsync(material.Bytes, cancellationToken),
                    Name = material.Name,
                    Kind = material.Kind,
                    Author = material.Author,
                    NotedTicks = material.NotedAt?.UtcTicks,
                    AddedTicks = Now,
                    AddedBy = actorId,
                };
                db.Materials.Add(row);
                return row.Ordinal;
            },
            cancellationToken
        );

    /// <summary>Takes a material out of sight. Its bytes stay, because proposals may cite them.</summary>
    public Task RemoveMaterialAsync(string reviewId, int ordinal, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            reviewId,
            db =>
                Material(db, reviewId, ordinal)
                    .Where(row => row.RemovedTicks == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.RemovedTicks, Now), cancellationToken),
            cancellationToken
        );

    /// <summary>Undoes <see cref="RemoveMaterialAsync"/>.</summary>
    public Task RestoreMaterialAsync(string reviewId, int ordinal, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            reviewId,
            db =>
                Material(db, reviewId, ordinal)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.RemovedTicks, (long?)null), cancellationToken),
            cancellationToken
        );

    /// <summary>Records what a person says the material is worth; null leaves it to the reader again.</summary>
    public Task SetMaterialStatusAsync(string reviewId, int ordinal, string? status, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            reviewId,
            db =>
                Material(db, reviewId, ordinal)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.StatusOverride, status), cancellationToken),
            cancellationToken
        );

    private static IQueryable<ReviewMaterialRow> Material(WorkbenchDb db, string reviewId, int ordinal) =>
        db.Materials.Where(row => row.ReviewId == reviewId && row.Ordinal == ordinal);
}
