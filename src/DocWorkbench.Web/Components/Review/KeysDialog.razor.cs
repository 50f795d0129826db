using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace DocWorkbench.Web.Components.Review;

/// <summary>All keys of the review page, and the switch that turns single letters off.</summary>
public sealed partial class KeysDialog : ComponentBase
{
    private static (string[] Keys, string Does)[] Rows =>
        [
            (["n", "p"], ReviewTexts.Keys_NextChange),
            (["j", "k"], ReviewTexts.Keys_NextOpen),
            (["]", "["], ReviewTexts.Keys_NextSection),
            (["a", "r"], ReviewTexts.Keys_Decide),
            (["a", "a"], ReviewTexts.Keys_AcceptHeld),
            (["Shift A", "Shift R"], ReviewTexts.Keys_DecideRest),
            (["1", "…", "5"], ReviewTexts.Keys_Reason),
            (["Enter"], ReviewTexts.Keys_Parts),
            (["e"], ReviewTexts.Keys_Edit),
            (["Ctrl B", "Ctrl I", "Ctrl K"], ReviewTexts.Keys_Markdown),
            (["c"], ReviewTexts.Keys_Comment),
            (["Shift N", "Shift P"], ReviewTexts.Keys_NextComment),
            (["d"], ReviewTexts.Keys_Dismiss),
            (["x", "Shift X"], ReviewTexts.Keys_Around),
            (["m"], ReviewTexts.Keys_View),
            (["."], ReviewTexts.Keys_Show),
            (["u", "Ctrl Z"], ReviewTexts.Keys_Undo),
            (["Shift U", "Ctrl Shift Z"], ReviewTexts.Keys_Redo),
            (["w"], ReviewTexts.Keys_Why),
            (["s"], ReviewTexts.Keys_Sources),
            (["?"], ReviewTexts.Keys_These),
        ];

    private bool? _on;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    /// <summary>The open review.</summary>
    [Parameter]
    public ReviewDesk? Desk { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            // Turned by the browser itself, so that it holds from the very next key.
            _on = await Browser.InvokeAsync<bool>("docworkbench.singleKeys");
            StateHasChanged();
        }
    }
}
