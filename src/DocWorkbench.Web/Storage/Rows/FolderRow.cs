namespace DocWorkbench.Web.Storage.Rows;

internal sealed class FolderRow
{
    public required string Path { get; init; }

    public required long LastUsedTicks { get; init; }
}
