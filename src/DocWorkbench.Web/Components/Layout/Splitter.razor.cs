using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Layout;

/// <summary>The edge between two panes, moved with the mouse or the arrow keys. How wide a pane is stays in the browser; page.js moves it.</summary>
public sealed partial class Splitter : ComponentBase
{
    private ElementReference _self;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    /// <summary>The pane whose width it is, as page.js names it.</summary>
    [Parameter, EditorRequired]
    public required string Pane { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The pane is the last column; else the first.</summary>
    [Parameter]
    public bool IsLast { get; set; }

    private string Side => IsLast ? "last" : "first";

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Browser.InvokeVoidAsync("docworkbench.settlePane", _self);
        }
    }

    // The browser owns what it says of its width.
    protected override bool ShouldRender() => false;
}
