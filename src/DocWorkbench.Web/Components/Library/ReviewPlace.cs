using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Where a review's how-to is, in words.</summary>
internal static class ReviewPlace
{
    /// <returns>No folder where the how-to is in none here.</returns>
    public static (string? Folder, string File) Of(ReviewOrigin origin) =>
        origin switch
        {
            ReviewOrigin.Folder it => (PathWords.Short(it.FolderPath), it.RelativePath),
            ReviewOrigin.Upload it => (null, it.FileName),
            _ => throw new ArgumentException("Unknown origin.", nameof(origin)),
        };
}
