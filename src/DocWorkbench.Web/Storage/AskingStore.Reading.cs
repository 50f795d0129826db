using DocWorkbench.Web.Llm;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <content>What was asked, and what came.</content>
internal sealed partial class AskingStore
{
    /// <summary>All questions asked for a review, so that a page opened later shows what is still running.</summary>
    public async Task<IReadOnlyList<StoredAsking>> ListAsync(string reviewId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db
            .Askings.Where(row => row.ReviewId == reviewId)
            .OrderBy(row => row.StartedTicks)
            .ThenBy(row => row.RequestOrdinal)
            .ThenBy(row => row.Attempt)
            .Select(row => new StoredAsking(
                row.RequestHash,
                row.RequestOrdinal,
                row.ActorId,
                row.SourceName,
                row.State,
                row.Attempt,
                new DateTimeOffset(row.StartedTicks, TimeSpan.Zero),
                new DateTimeOffset(row.LeaseUntilTicks, TimeSpan.Zero),
                row.Error,
                row.InputTokens,
                row.CachedTokens,
                row.OutputTokens
            )
            {
                CountedInput = row.CountedInput,
                CountedOutput = row.CountedOutput,
                Prices = new TokenPrices(row.InputPrice, row.OutputPrice, row.PriceCurrency ?? ""),
                HasRaw = row.Raw != null && row.Raw.Length > 0,
            })
            .ToListAsync(cancellationToken);
        return rows;
    }

    /// <summary>The requests of a review as they are stored, by their place in it.</summary>
    public async Task<IReadOnlyDictionary<int, byte[]>> RequestsAsync(string reviewId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Requests.Where(row => row.ReviewId == reviewId)
            .Join(db.Blobs, row => row.BlobHash, blob => blob.Sha256, (row, blob) => new { row.Ordinal, blob.Bytes })
            .ToDictionaryAsync(row => row.Ordinal, row => row.Bytes, cancellationToken);
    }

    /// <returns>What came for a question, as it came; null where nothing is kept.</returns>
    public async Task<byte[]?> RawAsync(string requestHash, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Askings.Where(row => row.RequestHash == requestHash).Select(row => row.Raw).SingleOrDefaultAsync(cancellationToken);
    }
}
