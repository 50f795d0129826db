namespace DocWorkbench.Web.Storage.Rows;

internal sealed class ReviewMaterialRow
{
    public required string ReviewId { get; init; }

    public required int Ordinal { get; init; }

    public required string BlobHash { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    /// <summary>Who said it, of a note.</summary>
    public string? Author { get; init; }

    /// <summary>When it was said, of a note.</summary>
    public long? NotedTicks { get; init; }

    public required long AddedTicks { get; init; }

    public required string AddedBy { get; init; }

    /// <summary>The page a person opens, of a fetched one; fetching it again brings its next version.</summary>
    public string? Page { get; init; }

    /// <summary>Where a fetched page's bytes came from; its relative links start there.</summary>
    public string? Address { get; init; }

    /// <summary>When a page was fetched.</summary>
    public long? FetchedTicks { get; init; }

    /// <summary>The charset the site named for a fetched page.</summary>
    public string? Charset { get; init; }

    /// <summary>The ordinal of the material this is the next version of.</summary>
    public int? Replaces { get; init; }

    public long? RemovedTicks { get; init; }
}
