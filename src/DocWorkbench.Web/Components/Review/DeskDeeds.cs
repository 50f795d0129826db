using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What a person can do in an open review. Each deed is on the disk before the page shows it as done.</summary>
internal static class DeskDeeds
{
    /// <param name="seen">The newest event about the change that the person's page showed, as <see cref="SeenOf"/> gives it; 0 for none.</param>
    public static Task<bool> AcceptAsync(this ReviewDesk desk, ReviewedChange change, long seen, Action<DeskView>? beforeShown = null) =>
        desk.AppendAsync(
            ReviewEventKind.Accepted,
            change.Change.Id,
            change.Change.NewText,
            ReviewTexts.Done_Accepted.With(Name(desk, change)),
            seen,
            beforeShown
        );

    public static Task<bool> RejectAsync(this ReviewDesk desk, ReviewedChange change, long seen, Action<DeskView>? beforeShown = null) =>
        desk.AppendAsync(
            ReviewEventKind.Rejected,
            change.Change.Id,
            text: null,
            ReviewTexts.Done_Rejected.With(Name(desk, change)),
            seen,
            beforeShown
        );

    /// <summary>The rejection a reason can be given for: the page's own last deed, as long as it has none.</summary>
    public static ReviewedChange? Unexplained(DeskView view) =>
        view.State.LastDeed is [{ Kind: ReviewEventKind.Rejected } last]
        && view.IsMe(last.ActorId)
        && view.State.Find(last.Target) is { Decision: { Reason: null, By: { } by } } change
        && by.Sequence == last.Sequence
            ? change
            : null;

    /// <summary>Says why a change was rejected.</summary>
    public static Task<bool> ExplainAsync(this ReviewDesk desk, ReviewedChange change, RejectReason reason, long seen) =>
        desk.AppendAsync(
            ReviewEventKind.Rejected,
            change.Change.Id,
            reason.ToString(),
            ReviewTexts.Done_Explained.With(ReasonWords.Of(reason), Name(desk, change)),
            seen
        );

    /// <summary>An earlier version stands in its place again; the newer one waits.</summary>
    public static Task<bool> BringBackAsync(this ReviewDesk desk, ReviewedChange earlier) =>
        desk.AppendAsync(
            ReviewEventKind.BroughtBack,
            earlier.Change.Id,
            text: null,
            ReviewTexts.Done_VersionBack.With(Name(desk, earlier)),
            seen: null
        );

    /// <summary>What a card remembers of the history it shows.</summary>
    public static long SeenOf(DeskView view, ReviewedChange change) => view.Stored.LastAbout(change.Change.Id);

    internal static string Name(ReviewDesk desk, ReviewedChange change) =>
        desk.View is { } view ? SectionWords.Short(view.HowTo, change.Change.Section) : change.Change.Section;

    /// <summary>Takes back the last decision on a change; what was decided before it counts again.</summary>
    public static Task<bool> UndoAsync(this ReviewDesk desk, ReviewedChange change, long seen) =>
        change.Decision.By is { } last ? desk.UndoAsync(last, seen) : Task.FromResult(result: false);

    /// <summary>Takes back what was decided at once, and nothing else.</summary>
    public static Task<bool> UndoAsync(this ReviewDesk desk, BulkDeed bulk) =>
        desk.AppendAsync(
            [.. bulk.Events.Select(e => UndoDeeds.Turn(ReviewEventKind.Undone, e, e.Sequence))],
            ReviewTexts.Done_BulkUndone.With(Counted.Of(bulk.Events.Length, "change"))
        );

    public static Task<bool> UndoAsync(this ReviewDesk desk, ReviewEvent last, long seen) =>
        desk.AppendAsync([UndoDeeds.Turn(ReviewEventKind.Undone, last, seen)], ReviewTexts.Done_Undone);

    /// <param name="typed">The text as the text box holds it.</param>
    /// <param name="draft">What was kept of it while it was typed.</param>
    public static Task<bool> EditAsync(this ReviewDesk desk, ReviewedChange change, string typed, long seen, DraftEnd? draft = null)
    {
        var text = EditableText.With(change.ShownText, typed, desk.View?.HowTo.Source.LineEnd ?? "\n");
        return desk.AppendAsync(
            [NewEvent.Of(ReviewEventKind.Edited, change.Change.Id, text, seen) with { Ends = draft }],
            ReviewTexts.Done_Edited.With(Name(desk, change))
        );
    }

    /// <summary>A change by hand: new text for blocks of the current how-to.</summary>
    public static Task<bool> RewriteAsync(this ReviewDesk desk, TextSpan blocks, string typed, DraftEnd? draft = null) =>
        desk.View is not { } view ? Task.FromResult(result: false)
        : HandText.Rewrite(view.HowTo, blocks, typed) is { } change ? desk.WriteAsync(change, draft)
        : Task.FromResult(result: true);

    /// <summary>A change by hand: text added to or before a section, with the passages it rests on.</summary>
    public static Task<bool> AddAsync(
        this ReviewDesk desk,
        string typed,
        ChosenPlace place,
        DraftEnd? draft = null,
        params IEnumerable<(Material Material, Passage Passage)> passages
    ) =>
        desk.View is { } view && HandText.Add(view.HowTo, typed, place, passages) is { } change
            ? desk.WriteAsync(change, draft)
            : Task.FromResult(result: false);

    public static Task<bool> PlaceAsync(this ReviewDesk desk, TrayEntry entry, ChosenPlace place) =>
        desk.AppendAsync(ReviewEventKind.Placed, entry.Key, place.ToJson(), ReviewTexts.Done_Placed, seen: null);

    private static Task<bool> WriteAsync(this ReviewDesk desk, HandChange change, DraftEnd? draft) =>
        desk.AppendAsync(
            [NewEvent.Of(ReviewEventKind.Written, Guid.NewGuid().ToString("N"), change.ToJson(), expectedLast: null) with { Ends = draft }],
            ReviewTexts.Done_Written.With(change.Section)
        );
}
