using DocWorkbench.Web.Storage.Rows;

namespace DocWorkbench.Web.Storage;

/// <summary>The stored names of the origins: never rename one.</summary>
internal static class OriginKinds
{
    public const string Folder = "folder";
    public const string Upload = "upload";

    public static ReviewOrigin Of(ReviewRow row) =>
        row.OriginKind == Folder
            ? new ReviewOrigin.Folder(row.FolderPath ?? "", row.RelativePath)
            : new ReviewOrigin.Upload(row.RelativePath);
}
