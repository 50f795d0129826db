using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace DocWorkbench.Web.Components.Review;

/// <summary>All keys of the review page, and the switch that turns single letters off.</summary>
public sealed partial class KeysDialog : ComponentBase
{
    private static readonly (string[] Keys, string Does)[] Rows =
    [
        (["n", "p"], "next, previous change (also F7, Shift F7)"),
        (["j", "k"], "next, previous change that is not decided, in the order on the left"),
        (["]", "["], "next, previous section with a change"),
        (["a", "r"], "accept, reject, and go on to the next undecided change; with parts shown, the part"),
        (["a", "a"], "accept what has an open finding of high severity: the first shows why it is held up"),
        (["Shift A", "Shift R"], "accept, reject the rest of the section"),
        (["1", "…", "5"], "after a rejection: why"),
        (["Enter"], "show the parts of the change"),
        (["e"], "edit the proposed text; Ctrl Enter saves, Escape puts it aside for later"),
        (["Ctrl B", "Ctrl I", "Ctrl K"], "while you write: bold, italic, link"),
        (["c"], "comment on the change; Ctrl Enter saves, Escape leaves and keeps what you typed"),
        (["Shift N", "Shift P"], "next, previous change with an open comment"),
        (["d"], "dismiss the first open finding, then 1 to 4 for the reason"),
        (["x", "Shift X"], "show the unchanged text around the change, all of it"),
        (["m"], "side by side, unified, rendered"),
        (["."], "bring the current change into view"),
        (["u", "Ctrl Z"], "undo, and go to the change it was about"),
        (["Shift U", "Ctrl Shift Z"], "redo what was undone"),
        (["w"], "go to why it is proposed and what it rests on"),
        (["s"], "sources, and back"),
        (["?"], "these keys"),
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
