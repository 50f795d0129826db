using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Comments;

/// <summary>A comment with its answers; one line once it is resolved.</summary>
public sealed partial class ThreadView : ComponentBase
{
    private bool _isUnfolded;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required CommentThread Thread { get; set; }

    /// <summary>Comments whose unsaved changes the browser keeps.</summary>
    [Parameter]
    public IReadOnlySet<long> Drafts { get; set; } = new HashSet<long>();

    /// <summary>Told after nothing of it is left.</summary>
    [Parameter]
    public EventCallback OnGone { get; set; }

    private string Place => FormattableString.Invariant($"thread-{Thread.Id}");

    private bool IsFolded => !Thread.IsOpen && !_isUnfolded;

    private async Task<string?> AnswerAsync(string typed) => await Desk.AnswerAsync(Thread, typed);

    private async Task ResolveAsync()
    {
        var wasOpen = Thread.IsOpen;
        _isUnfolded = !wasOpen;
        await Desk.ResolveAsync(Thread, isResolved: wasOpen);
        if (wasOpen)
        {
            // The button goes with what is folded; whoever works by keys stays at the thread.
            await Browser.InvokeVoidAsync("docworkbench.focus", Place);
        }
    }

    private async Task RemovedAsync()
    {
        if (Desk.View?.State.Comments.On(Thread.ChangeId).Any(t => t.Id == Thread.Id) == true)
        {
            await Browser.InvokeVoidAsync("docworkbench.focus", Place);
        }
        else
        {
            await OnGone.InvokeAsync();
        }
    }
}
