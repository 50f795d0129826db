namespace DocWorkbench.Web.Library;

/// <summary>A connected folder, or one sentence on why the path can't be one.</summary>
internal abstract record FolderOpening
{
    private FolderOpening() { }

    public sealed record Opened(ConnectedFolder Folder) : FolderOpening;

    public sealed record Refused(string Reason) : FolderOpening;
}
