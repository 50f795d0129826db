using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The review page's keys, off inside text boxes and dialogs, and its decision buttons.</summary>
internal sealed class ReviewKeys(ReviewPage page) : IAsyncDisposable
{
    private IJSRuntime? _browser;
    private IJSObjectReference? _script;
    private DotNetObjectReference<ReviewKeys>? _self;
    private string? _toComment;

    public async Task ListenAsync(IJSRuntime browser)
    {
        _browser = browser;
        _self = DotNetObjectReference.Create(this);
        _script = await browser.InvokeAsync<IJSObjectReference>("import", "./Components/Review/ReviewPage.razor.js");
        await _script.InvokeVoidAsync("listen", _self);
    }

    /// <summary>Brings an element into view without moving more than needed.</summary>
    public async Task ShowAsync(string elementId)
    {
        if (_script is not null)
        {
            await _script.InvokeVoidAsync("show", elementId);
            await ShowCommentAsync(elementId);
        }
    }

    // Only once the comments of that very change are shown.
    private async Task ShowCommentAsync(string shown)
    {
        if (_script is not null && _toComment == shown)
        {
            _toComment = null;
            await _script.InvokeVoidAsync("showComment");
        }
    }

    [JSInvokable]
    public async Task PressAsync(string key)
    {
        if (page is not { Desk.View: { } view, Desk: { } desk })
        {
            return;
        }

        var current = page.Current;
        switch (key)
        {
            case "n" or "p" when current is not null:
                Move(view, current, step: key == "n" ? 1 : -1, _ => true);
                break;
            case "j" or "k" when current is not null:
                Move(view, current, step: key == "j" ? 1 : -1, c => c.Decision.Kind == DecisionKind.Undecided);
                break;
            case "N" or "P" when current is not null:
                await MoveToCommentAsync(desk, view, current, step: key == "N" ? 1 : -1);
                break;
            case "]" or "[" when page.Showing == Screens.Sources:
                page.GoSection(view, step: key == "]" ? 1 : -1);
                break;
            case "]" or "[" when current is not null:
                MoveSection(view, current, step: key == "]" ? 1 : -1);
                break;
            case "w" when current is not null:
                await FocusAsync(WhyPanel.Place);
                break;
            case "?":
                await page.ShowKeysAsync();
                break;
            case "e" when current is not null:
                page.Edit(current.Change.Id);
                break;
            case "Enter" when current is not null:
                page.ShowParts(current.Change.Id);
                break;
            case "A" or "R" when current is not null:
                await page.DecideRestAsync(view.RestOfSection(current, accept: key == "A"));
                break;
            case "d" when current is not null:
                var next = view.OpenFindings(current).FirstOrDefault(f => f.Code != FindingCode.LimitationNearby);
                var target = next is null ? null : FindingDecision.TargetOf(next);
                await desk.AskWhyAsync(target == desk.Asked ? null : target);
                break;
            case "Escape":
                await desk.AskWhyAsync(target: null);
                break;
            case [>= '1' and <= '4' and var digit]
                when current is not null
                    && view.OpenFindings(current).FirstOrDefault(f => FindingDecision.TargetOf(f) == desk.Asked) is { } dismissed:
                await desk.DismissAsync(dismissed, FindingWords.Reasons[digit - '1']);
                break;
            case [>= '1' and <= '5' and var digit] when DeskDeeds.Unexplained(view) is { } rejected:
                await desk.ExplainAsync(rejected, ReasonWords.All[digit - '1'], DeskDeeds.SeenOf(view, rejected));
                break;
            case "u":
                await desk.UndoLastAsync();
                break;
            case "s":
                page.Go(page.Showing == Screens.Sources ? Screens.Changes : Screens.Sources);
                break;
            default:
                break;
        }
    }

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
            page.ShowCurrent();
        }
    }

    private string Move(DeskView view, ReviewedChange from, int step, Func<ReviewedChange, bool> counts)
    {
        var all = view.State.Changes.Where(c => counts(c) || c.Change.Id == from.Change.Id).ToList();
        var at = all.FindIndex(c => c.Change.Id == from.Change.Id);
        var next = all[(at + step + all.Count) % all.Count].Change.Id;
        page.Go(Screens.Changes, next);
        return next;
    }

    private async Task MoveToCommentAsync(ReviewDesk desk, DeskView view, ReviewedChange from, int step)
    {
        if (!view.State.Changes.Any(IsOpen))
        {
            await desk.SayAsync("No comment is open.");
            return;
        }

        var next = Move(view, from, step, IsOpen);
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

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        try
        {
            if (_script is not null)
            {
                await _script.InvokeVoidAsync("silence");
                await _script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listener with it.
        }
    }
}
