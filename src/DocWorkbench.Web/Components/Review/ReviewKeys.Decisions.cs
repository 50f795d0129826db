using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

internal sealed partial class ReviewKeys
{
    /// <summary>A decision by key or button, on what the page showed in the browser at that moment.</summary>
    /// <param name="seen">The newest event about the change that it showed.</param>
    /// <param name="part">A part of the change; null for the whole.</param>
    [JSInvokable]
    public async Task DecideAsync(string deed, string changeId, long seen, string? part)
    {
        if (page.Desk is not { View: { } shown } desk || shown.State.Find(changeId) is not { } change)
        {
            return;
        }

        if (deed is "select" or "edit")
        {
            page.Show(changeId, edit: deed == "edit");
            return;
        }

        if (deed == "accept" && !desk.IsLookedAt(change))
        {
            await LookFirstAsync(desk, shown, change);
            return;
        }

        var done = deed switch
        {
            "accept" => await desk.AcceptAsync(change, seen, view => page.MoveOn(view, changeId)),
            "reject" => await desk.RejectAsync(change, seen, view => page.MoveOn(view, changeId)),
            "undo" => await desk.UndoAsync(change, seen),
            "take-part" or "leave-part" or "open-part" when part is not null => await desk.DecidePartAsync(
                change,
                part,
                deed == "open-part" ? null : deed == "take-part",
                seen,
                view => page.MoveOn(view, changeId)
            ),
            _ => false,
        };
        // A part moves on only with the last one of its change.
        if (done && deed != "undo" && desk.View?.State.Find(changeId) is not { Decision.Kind: DecisionKind.Undecided })
        {
            page.WriteAddress();
        }
    }

    // Both by key and by button: nobody takes what the checks speak against without having seen why.
    private async Task LookFirstAsync(ReviewDesk desk, DeskView shown, ReviewedChange change)
    {
        desk.LookAt(change);
        page.Show(change.Change.Id, edit: false);
        await desk.SayAsync(ReviewTexts.Accept_LookFirst.With(FindingWords.Of(shown.OpenFindings(change).First().Code)));
    }

    private string Move(IEnumerable<ReviewedChange> among, ReviewedChange from, int step, Func<ReviewedChange, bool> counts)
    {
        var all = among.Where(c => counts(c) || c.Change.Id == from.Change.Id).ToList();
        var at = all.FindIndex(c => c.Change.Id == from.Change.Id);
        var next = all[(at + step + all.Count) % all.Count].Change.Id;
        page.Go(Screens.Changes, next);
        return next;
    }

    private async Task MoveToCommentAsync(ReviewDesk desk, DeskView view, ReviewedChange from, int step)
    {
        if (!view.State.Changes.Any(IsOpen))
        {
            await desk.SayAsync(ReviewTexts.Empty_OpenComments);
            return;
        }

        var next = Move(view.State.Changes, from, step, IsOpen);
        _toComment = $"change-{next}";
        if (next == from.Change.Id)
        {
            await ShowCommentAsync(_toComment);
        }

        bool IsOpen(ReviewedChange change) => view.State.Comments.Of(change).Any(t => t.IsOpen);
    }

    // To the first change of the next section that has one, around the ends.
    private void MoveSection(DeskView view, ReviewedChange from, int step)
    {
        var sections = view.State.Changes.Select(c => c.Change.Section).Distinct().ToList();
        var next = sections[(sections.IndexOf(from.Change.Section) + step + sections.Count) % sections.Count];
        page.Go(Screens.Changes, view.State.Changes.First(c => c.Change.Section == next).Change.Id);
    }

    private ValueTask FocusAsync(string elementId) => _browser?.InvokeVoidAsync("docworkbench.focus", elementId) ?? ValueTask.CompletedTask;
}
