using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Takes deeds back and brings them back, one after the other.</summary>
internal static class UndoDeeds
{
    /// <summary>Takes back the newest deed that still counts.</summary>
    /// <param name="turned">Told of the changes it was about before the page is drawn.</param>
    public static Task<bool> UndoLastAsync(this ReviewDesk desk, Action<string>? turned = null) =>
        TurnAsync(desk, ReviewEventKind.Undone, desk.View?.State.LastDeed ?? [], ReviewTexts.Done_Undone, ReviewTexts.Empty_Undo, turned);

    /// <summary>Brings back what was taken back last, as long as nothing else was decided since.</summary>
    public static Task<bool> RedoLastAsync(this ReviewDesk desk, Action<string>? turned = null) =>
        TurnAsync(desk, ReviewEventKind.Redone, Undone(desk), ReviewTexts.Done_Redone, ReviewTexts.Empty_Redo, turned);

    // Read when it is asked for, not with every decision.
    private static ImmutableArray<ReviewEvent> Undone(ReviewDesk desk) =>
        desk.View is { } view ? UndoneDeeds.Last([.. view.Stored.Events.Select(DeskReader.Recorded)]) : [];

    /// <summary>The event that takes another one back, or brings it back.</summary>
    /// <param name="seen">The newest event about the same target that the page showed.</param>
    public static NewEvent Turn(ReviewEventKind kind, ReviewEvent recorded, long seen) =>
        NewEvent.Of(kind, recorded.Sequence.ToString(CultureInfo.InvariantCulture), text: null, seen);

    private static async Task<bool> TurnAsync(
        ReviewDesk desk,
        ReviewEventKind kind,
        ImmutableArray<ReviewEvent> last,
        string done,
        string nothing,
        Action<string>? turned
    )
    {
        if (last.IsEmpty || desk.View is not { } view)
        {
            await desk.SayAsync(nothing);
            return false;
        }

        return await desk.AppendAsync(
            [.. last.Select(e => Turn(kind, e, view.Stored.LastAbout(e.Target)))],
            done,
            _ => turned?.Invoke(last[0].Target)
        );
    }
}
