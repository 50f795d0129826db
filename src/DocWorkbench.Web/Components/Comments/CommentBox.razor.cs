using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Comments;

/// <summary>
/// A box for a comment. The browser owns the text, keeps what was not saved over a reload and sends it when it is to be saved; the page
/// never writes into it.
/// </summary>
public sealed partial class CommentBox : ComponentBase, IDisposable
{
    private ElementReference _root;
    private DotNetObjectReference<CommentBox>? _self;
    private string? _problem;
    private bool _isOpen;
    private bool _isGone;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What the browser keeps the text under while it is not saved.</summary>
    [Parameter, EditorRequired]
    public required string Slot { get; set; }

    /// <summary>What saving is called here.</summary>
    [Parameter, EditorRequired]
    public required string Word { get; set; }

    /// <summary>Saves what was typed; says why not, in one sentence, or null.</summary>
    [Parameter, EditorRequired]
    public required Func<string, Task<string?>> OnSave { get; set; }

    /// <summary>Puts the box away, and what was typed with it.</summary>
    [Parameter]
    public EventCallback OnCancel { get; set; }

    /// <summary>The text at first where the browser keeps none; later values are not taken over.</summary>
    [Parameter]
    public string Initial { get; set; } = "";

    /// <summary>What else can be done, beside saving.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    [Parameter]
    public bool Focus { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await Browser.InvokeVoidAsync("docworkbench.openComment", _root, Slot, Initial, Focus, CommentDeeds.Longest, _self);
            _isOpen = true;
            if (!_isGone)
            {
                StateHasChanged();
            }
        }
    }

    /// <returns>Whether it was saved, so that the box can be emptied.</returns>
    [JSInvokable]
    public async Task<bool> SaveAsync(string typed)
    {
        _problem = await OnSave(typed);
        StateHasChanged();
        return _problem is null;
    }

    public void Dispose()
    {
        _isGone = true;
        _self?.Dispose();
    }
}
