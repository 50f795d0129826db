using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Finds the review somebody has already begun of a file, so that a second one is not made unawares.</summary>
internal static class SameReview
{
    /// <returns>The one last worked on of those about the same text of the same file; null when there is none.</returns>
    public static async Task<ReviewSummary?> FindSameAsync(this ReviewStore reviews, HowToFile file, CancellationToken cancellationToken)
    {
        var hash = ContentHash.Of(file.Bytes.AsSpan());
        var place = Place(file.Origin);
        foreach (var candidate in await reviews.ListAsync(cancellationToken))
        {
            if (Place(candidate.Origin) == place && Knows(await reviews.FindAsync(candidate.Id, cancellationToken), hash))
            {
                return candidate;
            }
        }

        return null;
    }

    // A review brought up to date is about the newer text as well.
    private static bool Knows(StoredReview? review, string hash) =>
        review is not null
        && (review.BaseHash == hash || review.Events.Any(e => e.Event.Kind == ReviewEventKind.BroughtUpToDate && e.Event.Target == hash));

    // The same file may have been reached through a folder above or below.
    private static string Place(ReviewOrigin origin) =>
        origin switch
        {
            ReviewOrigin.Folder it => Path.Combine(it.FolderPath, it.RelativePath).Replace('\\', '/'),
            ReviewOrigin.Upload it => it.FileName,
            _ => throw new ArgumentException("Unknown origin.", nameof(origin)),
        };
}
