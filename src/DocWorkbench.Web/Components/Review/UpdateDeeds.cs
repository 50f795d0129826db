using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What a person can do when the how-to changed.</summary>
internal static class UpdateDeeds
{
    /// <summary>From now on the review is about the newer text.</summary>
    public static Task<bool> UpdateAsync(this ReviewDesk desk, NewerHowTo newer) =>
        desk.View is { } view
            ? desk.AppendAsync(
                ReviewEventKind.BroughtUpToDate,
                newer.Sha256,
                TextBlob.Read(newer.Bytes.AsSpan()),
                ReviewTexts.Done_Updated,
                view.Stored.LastAbout(newer.Sha256)
            )
            : Task.FromResult(result: false);

    /// <summary>Settles a change that met new text with a text of both.</summary>
    public static Task<bool> SettleAsync(this ReviewDesk desk, ReviewedChange change, string text, long seen) =>
        desk.AppendAsync(ReviewEventKind.Edited, change.Change.Id, text, ReviewTexts.Done_Both, seen);
}
