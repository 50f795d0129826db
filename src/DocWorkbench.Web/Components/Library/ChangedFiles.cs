using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Finds the reviews whose how-to somebody wrote to in its folder. A file is read again only when its time or size changed.</summary>
internal sealed class ChangedFiles
{
    private readonly ConcurrentDictionary<(string Path, DateTime Written, long Length), string> _hashes = new();

    /// <summary>On no page's own thread. Files that can't be read are not among them: their reviews say so themselves.</summary>
    public Task<ImmutableHashSet<string>> FindAsync(IEnumerable<ReviewGlance> reviews, CancellationToken cancellationToken) =>
        Task.Run(
            async () =>
            {
                var changed = ImmutableHashSet.CreateBuilder<string>();
                foreach (var folder in reviews.Where(r => r.ExpectedFile is not null && !r.IsExported).ToLookup(Folder))
                {
                    if (folder.Key is not null && ConnectedFolder.Open(folder.Key) is FolderOpening.Opened opened)
                    {
                        foreach (var review in folder)
                        {
                            if (await IsChangedAsync(opened.Folder, review, cancellationToken))
                            {
                                changed.Add(review.Id);
                            }
                        }
                    }
                }

                return changed.ToImmutable();
            },
            cancellationToken
        );

    private static string? Folder(ReviewGlance review) => (review.Origin as ReviewOrigin.Folder)?.FolderPath;

    private async Task<bool> IsChangedAsync(ConnectedFolder folder, ReviewGlance review, CancellationToken cancellationToken)
    {
        if (review.Origin is not ReviewOrigin.Folder origin)
        {
            return false;
        }

        var file = new FileInfo(Path.Combine(folder.Root, origin.RelativePath));
        if (!file.Exists)
        {
            return false;
        }

        var key = (file.FullName, file.LastWriteTimeUtc, file.Length);
        if (!_hashes.TryGetValue(key, out var hash))
        {
            if (await folder.ReadAsync(origin.RelativePath, cancellationToken) is not FileReading.Success read)
            {
                return false;
            }

            hash = _hashes[key] = read.Sha256;
        }

        return hash != review.ExpectedFile;
    }
}
