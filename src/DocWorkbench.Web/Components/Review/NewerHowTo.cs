using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A how-to's text that is newer than the one the review is about, and what it means for the decisions.</summary>
public sealed record NewerHowTo(ImmutableArray<byte> Bytes, string Sha256, UpdatePreview Preview)
{
    /// <returns>Null where the text is the one the review is about.</returns>
    public static NewerHowTo? Of(DeskView view, ImmutableArray<byte> bytes)
    {
        var sha256 = ContentHash.Of(bytes.AsSpan());
        if (sha256 == view.HowTo.Source.Sha256)
        {
            return null;
        }

        // As if the person had done it already.
        var sequence = (view.Stored.Events.LastOrDefault()?.Event.Sequence ?? 0) + 1;
        var update = new ReviewEvent(sequence, view.Me, long.MaxValue, ReviewEventKind.BroughtUpToDate, sha256, sha256);
        var after = DeskReader.Fold(view.First, view.Proposals, view.Stored.Events.Add(new StoredEvent(update, sha256, bytes)), view.State);
        return new NewerHowTo(bytes, sha256, UpdatePreview.Of(view.State, after));
    }
}
