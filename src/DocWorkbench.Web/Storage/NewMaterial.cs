namespace DocWorkbench.Web.Storage;

/// <summary>A source put beside the how-to.</summary>
public sealed record NewMaterial
{
    /// <summary>The file name, or the title of a note.</summary>
    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required byte[] Bytes { get; init; }

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
}
