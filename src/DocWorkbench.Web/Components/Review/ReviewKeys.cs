using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The review page's keys, off inside text boxes and dialogs, and its decision buttons.</summary>
internal sealed partial class ReviewKeys(ReviewPage page) : IAsyncDisposable
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
                Move(view.State.Changes, current, step: key == "n" ? 1 : -1, _ => true);
                break;
            case "j" or "k" when current is not null:
                Move(page.Queue(view), current, step: key == "j" ? 1 : -1, c => c.Decision.Kind == DecisionKind.Undecided);
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
                desk.LookAt(current);
                await desk.SayAsync(desk.Status);
                await FocusAsync(WhyPanel.Place);
                break;
            case "x" when current is not null:
                page.TurnAround(current.Change.Id);
                break;
            case "X":
                page.TurnAround(changeId: null);
                break;
            case "." when current is not null:
                await ShowAsync($"change-{current.Change.Id}");
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
                await desk.UndoLastAsync(page.ShowTurned);
                page.WriteAddress();
                break;
            case "U":
                await desk.RedoLastAsync(page.ShowTurned);
                page.WriteAddress();
                break;
            case "s":
                page.Go(page.Showing == Screens.Sources ? Screens.Changes : Screens.Sources);
                break;
            default:
                break;
        }
    }

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
