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

    /// <summary>Set when a person says what the material is worth, in place of what was guessed.</summary>
    public string? StatusOverride { get; init; }

    public long? RemovedTicks { get; init; }
}
