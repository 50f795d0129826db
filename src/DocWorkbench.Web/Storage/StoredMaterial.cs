using System.Collections.Immutable;

namespace DocWorkbench.Web.Storage;

/// <summary>A material as it stands in the database.</summary>
/// <param name="Ordinal">From 1, within one review; never given twice.</param>
/// <param name="StatusOverride">What a person says the material is worth; null leaves it to the reader.</param>
public sealed record StoredMaterial(
    int Ordinal,
    string Name,
    string Kind,
    ImmutableArray<byte> Bytes,
    string BlobHash,
    string? Author,
    DateTimeOffset? NotedAt,
    long AddedTicks,
    string AddedBy,
    string? StatusOverride
);
