using DocWorkbench.Core.Materials.Rulings;
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
            db => AddMaterialAsync(db, reviewId, material, replaces: null, actorId, cancellationToken),
            cancellationToken
        );

    /// <returns>A material that is or was in the review; null when there is none of that ordinal.</returns>
    public async Task<StoredMaterial?> FindMaterialAsync(string reviewId, int ordinal, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.LoadMaterialAsync(reviewId, ordinal, cancellationToken);
    }

    /// <returns>Ordinal, name, kind and hash of the materials in the review, without their bytes.</returns>
    public async Task<IReadOnlyList<(int Ordinal, string Name, string Kind, string BlobHash)>> ListMaterialsAsync(
        string reviewId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db
            .Materials.Where(row => row.ReviewId == reviewId && row.RemovedTicks == null)
            .OrderBy(row => row.Ordinal)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Ordinal, row.Name, row.Kind, row.BlobHash))];
    }

    /// <summary>Puts a material's next version in its place. The bytes of the earlier one stay, because proposals may cite them.</summary>
    /// <returns>The new ordinal.</returns>
    public Task<int> ReplaceMaterialAsync(
        string reviewId,
        int ordinal,
        NewMaterial material,
        string actorId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            reviewId,
            async db =>
            {
                await SetRemovedAsync(db, reviewId, ordinal, Now, cancellationToken);
                return await AddMaterialAsync(db, reviewId, material, replaces: ordinal, actorId, cancellationToken);
            },
            cancellationToken
        );

    /// <summary>Makes of two materials the versions of one: the later added takes the place of the earlier.</summary>
    public Task JoinMaterialsAsync(string reviewId, int earlier, int later, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(earlier, later);
        return ChangeAsync(
            reviewId,
            async db =>
            {
                await SetRemovedAsync(db, reviewId, earlier, Now, cancellationToken);
                return await db
                    .Materials.Where(row => row.ReviewId == reviewId && row.Ordinal == later)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.Replaces, earlier), cancellationToken);
            },
            cancellationToken
        );
    }

    /// <summary>Undoes <see cref="ReplaceMaterialAsync"/>: the earlier version is back in its place.</summary>
    public Task BringBackMaterialAsync(string reviewId, int ordinal, int replaced, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            reviewId,
            async db =>
            {
                await SetRemovedAsync(db, reviewId, ordinal, Now, cancellationToken);
                return await SetRemovedAsync(db, reviewId, replaced, ticks: null, cancellationToken);
            },
            cancellationToken
        );

    private async Task<int> AddMaterialAsync(
        WorkbenchDb db,
        string reviewId,
        NewMaterial material,
        int? replaces,
        string actorId,
        CancellationToken cancellationToken
    )
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
            Page = material.Page?.AbsoluteUri,
            Address = material.Address?.AbsoluteUri,
            FetchedTicks = material.FetchedAt?.UtcTicks,
            Charset = material.Charset,
            Replaces = replaces,
            AddedTicks = Now,
            AddedBy = actorId,
        };
        db.Materials.Add(row);
        return row.Ordinal;
    }

    /// <summary>Takes a material out of sight. Its bytes stay, because proposals may cite them.</summary>
    public Task RemoveMaterialAsync(string reviewId, int ordinal, CancellationToken cancellationToken = default) =>
        ChangeAsync(reviewId, db => SetRemovedAsync(db, reviewId, ordinal, Now, cancellationToken), cancellationToken);

    /// <summary>Undoes <see cref="RemoveMaterialAsync"/>.</summary>
    public Task RestoreMaterialAsync(string reviewId, int ordinal, CancellationToken cancellationToken = default) =>
        ChangeAsync(reviewId, db => SetRemovedAsync(db, reviewId, ordinal, ticks: null, cancellationToken), cancellationToken);

    /// <summary>Records what a person says a material, or a part of it, is worth.</summary>
    /// <param name="target">The whole, a heading or a passage, as Core writes it.</param>
    public Task RuleAsync(
        string reviewId,
        int ordinal,
        string target,
        string verdict,
        string actorId,
        Confirmation? confirmation = null,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            reviewId,
            async db =>
            {
                var last = await db.Rulings.Where(row => row.ReviewId == reviewId).MaxAsync(row => (int?)row.Ordinal, cancellationToken);
                var row = new MaterialRulingRow
                {
                    ReviewId = reviewId,
                    Ordinal = (last ?? 0) + 1,
                    Material = ordinal,
                    Target = target,
                    Verdict = verdict,
                    ShippedIn = confirmation?.Version,
                    OnWordOf = confirmation?.WordOf,
                    ActorId = actorId,
                    UtcTicks = Now,
                };
                db.Rulings.Add(row);
                return row.Ordinal;
            },
            cancellationToken
        );

    private static Task<int> SetRemovedAsync(
        WorkbenchDb db,
        string reviewId,
        int ordinal,
        long? ticks,
        CancellationToken cancellationToken
    ) =>
        db
            .Materials.Where(row => row.ReviewId == reviewId && row.Ordinal == ordinal)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RemovedTicks, ticks), cancellationToken);
}
