using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Shows the pictures a how-to of a connected folder links to; only files of that folder, only pictures.</summary>
internal static class HowToPictures
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
    };

    // One for all, so that texts rendered without pictures are shared.
    private static readonly Func<string, string?> None = _ => null;

    /// <summary>The address of a picture that is there; null for every other link.</summary>
    public static Func<string, string?> Of(StoredReview review)
    {
        if (review.Origin is not ReviewOrigin.Folder origin || ConnectedFolder.Open(origin.FolderPath) is not FolderOpening.Opened opened)
        {
            return None;
        }

        return link =>
            Types.ContainsKey(Path.GetExtension(link)) && opened.Folder.Holds(origin.RelativePath, link)
                ? $"/reviews/{review.Id}/picture?link={Uri.EscapeDataString(link)}"
                : null;
    }

    public static void MapHowToPictures(this IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/reviews/{id}/picture",
            async (string id, string link, ReviewStore store, CancellationToken cancellation) =>
                Types.TryGetValue(Path.GetExtension(link), out var type)
                && await store.OriginAsync(id, cancellation) is ReviewOrigin.Folder origin
                && ConnectedFolder.Open(origin.FolderPath) is FolderOpening.Opened opened
                && await opened.Folder.ReadLinkedAsync(origin.RelativePath, link, cancellation) is FileReading.Success file
                    ? Results.Bytes([.. file.Bytes], type)
                    : Results.NotFound()
        );
}
