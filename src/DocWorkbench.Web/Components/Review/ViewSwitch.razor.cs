using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Current beside proposed, one under the other, or as readers will see it. The browser keeps the choice and shows it by itself.</summary>
public sealed partial class ViewSwitch : ComponentBase
{
    private static (string View, string Glyph, string Word)[] Words =>
        [("side", "◫", ReviewTexts.View_Side), ("unified", "▤", ReviewTexts.View_Unified), ("read", "¶", ReviewTexts.View_Rendered)];

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Browser.InvokeVoidAsync("docworkbench.markView");
        }
    }
}
