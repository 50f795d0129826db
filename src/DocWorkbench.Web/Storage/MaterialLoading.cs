using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Reads a review's materials and what was said of them.</summary>
internal static class MaterialLoading
{
    public static async Task<(ImmutableArray<StoredMaterial> Current, ImmutableArray<StoredMaterial> Earlier)> LoadMaterialsAsync(
        this WorkbenchDb db,
        string reviewId,
        CancellationToken cancellationToken
    )
    {
        var rows = await db.Materials.Where(row => row.ReviewId == reviewId).ToDictionaryAsync(row => row.Ordinal, cancellationToken);
        var chains = rows
            .Values.Where(row => row.RemovedTicks is null)
            .Select(row => Chain(rows, row))
            .OrderBy(chain => chain[^1].Ordinal)
            .ToList();
        var hashes = chains.SelectMany(chain => chain).Select(row => row.BlobHash).ToHashSet();
        var blobs = await db
            .Blobs.Where(blob => hashes.Contains(blob.Sha256))
            .ToDictionaryAsync(blob => blob.Sha256, blob => blob.Bytes, cancellationToken);
        return (
            [.. chains.Select(chain => Stored(chain[0], blobs[chain[0].BlobHash]))],
            [.. chains.SelectMany(chain => chain.Skip(1)).Select(row => Stored(row, blobs[row.BlobHash]))]
        );
    }

    public static async Task<StoredMaterial?> LoadMaterialAsync(
        this WorkbenchDb db,
        string reviewId,
        int ordinal,
        CancellationToken cancellationToken
    )
    {
        var found = await db
            .Materials.Where(row => row.ReviewId == reviewId && row.Ordinal == ordinal)
            .Join(db.Blobs, row => row.BlobHash, blob => blob.Sha256, (row, blob) => new { row, blob.Bytes })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : Stored(found.row, found.Bytes);
    }

    public static async Task<ImmutableArray<StoredRuling>> LoadRulingsAsync(
        this WorkbenchDb db,
        string reviewId,
        CancellationToken cancellationToken
    ) =>
        [
            .. await db
                .Rulings.Where(row => row.ReviewId == reviewId)
                .OrderBy(row => row.Ordinal)
                .Select(row => new StoredRuling(
                    row.Material,
                    row.Target,
                    row.Verdict,
                    row.ActorId,
                    row.UtcTicks,
                    row.ShippedIn,
                    row.OnWordOf
                ))
                .ToListAsync(cancellationToken),
        ];

    // The newest version first, then what it replaced. A replaced ordinal is always the smaller one, so this ends.
    private static List<ReviewMaterialRow> Chain(Dictionary<int, ReviewMaterialRow> rows, ReviewMaterialRow newest)
    {
        var chain = new List<ReviewMaterialRow> { newest };
        while (chain[^1].Replaces is { } before && before < chain[^1].Ordinal && rows.TryGetValue(before, out var row))
        {
            chain.Add(row);
        }

        return chain;
    }

    private static StoredMaterial Stored(ReviewMaterialRow row, byte[] bytes) =>
        new(row.Ordinal, row.Name, row.Kind, ImmutableCollectionsMarshal.AsImmutableArray(bytes), row.BlobHash, row.AddedTicks, row.AddedBy)
        {
            Author = row.Author,
            NotedAt = At(row.NotedTicks),
            Page = row.Page is { } page ? new Uri(page) : null,
            Address = row.Address is { } address ? new Uri(address) : null,
            FetchedAt = At(row.FetchedTicks),
            Charset = row.Charset,
            Replaces = row.Replaces,
        };

    private static DateTimeOffset? At(long? ticks) => ticks is { } value ? new DateTimeOffset(value, TimeSpan.Zero) : null;
}
