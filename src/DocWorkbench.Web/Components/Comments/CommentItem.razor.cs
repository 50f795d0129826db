using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Comments;

/// <summary>One comment or answer: who, when, what; one's own can be changed or removed.</summary>
public sealed partial class CommentItem : ComponentBase
{
    private string? _focusNext;
    private bool _isEditing;
    private bool _isAsked;
    private bool _wasTakenUp;
    private bool _takesFocus;
    private long _seen;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Comment Comment { get; set; }

    /// <summary>The browser keeps a change to it that was not saved.</summary>
    [Parameter]
    public bool HasDraft { get; set; }

    /// <summary>Told after it was removed.</summary>
    [Parameter]
    public EventCallback OnRemoved { get; set; }

    private string EditPlace => FormattableString.Invariant($"edit-{Comment.Id}");

    private string RemovePlace => FormattableString.Invariant($"remove-{Comment.Id}");

    private bool IsMine => View.IsMe(Comment.AuthorId);

    private string Slot => CommentSlots.OfEdit(View.Id, Comment.Id);

    private DateTimeOffset Written => At(Comment.UtcTicks);

    private long Seen => (Desk.View ?? View).Stored.LastAbout(Comment.TargetOf(Comment.Id));

    protected override void OnParametersSet()
    {
        if (HasDraft && !_wasTakenUp && IsMine)
        {
            Open(takesFocus: false);
            _wasTakenUp = true;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusNext is { } next)
        {
            _focusNext = null;
            await Browser.InvokeVoidAsync("docworkbench.focus", next);
        }
    }

    private static DateTimeOffset At(long utcTicks) => new(utcTicks, TimeSpan.Zero);

    private void Open(bool takesFocus) => (_isEditing, _takesFocus, _seen) = (true, takesFocus, Seen);

    private void Ask() => (_isAsked, _focusNext) = (true, RemovePlace);

    private void Close() => (_isEditing, _isAsked, _focusNext) = (false, false, EditPlace);

    private async Task RemoveAsync()
    {
        _isAsked = false;
        await Desk.RemoveAsync(Comment);
        await OnRemoved.InvokeAsync();
    }

    private async Task<string?> SaveAsync(string typed)
    {
        var problem = await Desk.ChangeAsync(Comment, typed, _seen);
        _seen = Seen;
        if (problem is null)
        {
            Close();
            StateHasChanged();
        }

        return problem;
    }
}
