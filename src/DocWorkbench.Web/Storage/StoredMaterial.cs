using System.Collections.Immutable;

namespace DocWorkbench.Web.Storage;

/// <summary>A material as it stands in the database.</summary>
/// <param name="Ordinal">From 1, within one review; never given twice.</param>
public sealed record StoredMaterial(
    int Ordinal,
    string Name,
    string Kind,
    ImmutableArray<byte> Bytes,
    string BlobHash,
    long AddedTicks,
    string AddedBy
)
{
    /// <summary>Who said it, of a note.</summary>
    public string? Author { get; init; }

    /// <summary>When it was said, of a note.</summary>
    public DateTimeOffset? NotedAt { get; init; }

    /// <summary>The page a person opens, of a fetched one; fetching it again brings its next version.</summary>
    public Uri? Page { get; init; }

    /// <summary>Where a fetched page's bytes came from; its relative links start there.</summary>
    public Uri? Address { get; init; }

    /// <summary>When a page was fetched.</summary>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>The charset the site named for a fetched page.</summary>
    public string? Charset { get; init; }

    /// <summary>The ordinal of the material this is the next version of.</summary>
    public int? Replaces { get; init; }
}
