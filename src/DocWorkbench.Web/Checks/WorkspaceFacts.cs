using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Checks;

/// <summary>What the checks know of the folder a how-to comes from; nothing for one that was uploaded.</summary>
internal sealed class WorkspaceFacts(TimeProvider clock)
{
    // A large folder takes seconds to look through, and changes seldom.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);
    private readonly RecentlyUsed<Known> _known = new(most: 16);

    public async Task<EvidenceOptions> AddToAsync(EvidenceOptions options, ReviewOrigin origin, CancellationToken cancellation)
    {
        if (
            origin is not ReviewOrigin.Folder { FolderPath: { } path, RelativePath: { } howTo }
            || ConnectedFolder.Open(path) is not FolderOpening.Opened { Folder: { } folder }
        )
        {
            return options;
        }

        var key = $"{path}\n{howTo}";
        var known = _known.Find(key);
        if (known is null || clock.GetElapsedTime(known.At) > Fresh)
        {
            var anchors = await InboundAnchors.FindAsync(folder, howTo, cancellation);
            known = _known.Keep(key, new Known(anchors, clock.GetTimestamp()));
        }

        return options with
        {
            FileExists = link => folder.Holds(howTo, link),
            InboundAnchors = known.Anchors,
        };
    }

    private sealed record Known(ImmutableHashSet<string> Anchors, long At);
}
