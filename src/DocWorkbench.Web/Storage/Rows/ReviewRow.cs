namespace DocWorkbench.Web.Storage.Rows;

internal sealed class ReviewRow
{
    public required string Id { get; init; }

    /// <summary>Goes up by one with every write to anything that belongs to the review.</summary>
    public long Version { get; init; } = 1;

    public required string Name { get; init; }

    public required long CreatedTicks { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>"folder" or "upload".</summary>
    public required string OriginKind { get; init; }

    public string? FolderPath { get; init; }

    /// <summary>Inside the folder; of an upload its file name.</summary>
    public required string RelativePath { get; init; }

    public required string BaseHash { get; init; }

    /// <summary>What the file on disk held when it was last read or written for this review.</summary>
    public required string FileHash { get; init; }

    /// <summary>The text the result was made from when it was last written; null for the one the review began with.</summary>
    public string? FileBase { get; init; }

    /// <summary>Of the result that was last downloaded or written back; null while none was.</summary>
    public string? ExportHash { get; init; }

    public long? ExportTicks { get; init; }
}
