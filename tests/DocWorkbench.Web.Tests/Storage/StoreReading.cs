using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

/// <summary>Looks at what a store holds.</summary>
internal static class StoreReading
{
    public static async Task<IReadOnlyList<StoredEvent>> EventsAfterAsync(
        this ReviewStore store,
        string reviewId,
        long sequence,
        CancellationToken cancellationToken
    ) => (await store.SinceAsync(reviewId, version: -1, sequence, cancellationToken))?.Events ?? [];

    public static async Task<long?> VersionAsync(this ReviewStore store, string reviewId, CancellationToken cancellationToken) =>
        (await store.SinceAsync(reviewId, version: -1, sequence: long.MaxValue, cancellationToken))?.Version;
}
