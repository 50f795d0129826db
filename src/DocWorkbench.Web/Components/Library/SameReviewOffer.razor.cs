using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Asks whether to go on with the review that is there already, or to start a second one.</summary>
public sealed partial class SameReviewOffer : ComponentBase
{
    private ElementReference _heading;

    [Parameter, EditorRequired]
    public required SameReviewLine Line { get; set; }

    [Parameter]
    public bool Busy { get; set; }

    [Parameter]
    public EventCallback OnAnother { get; set; }

    [Parameter]
    public EventCallback OnBack { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _heading.FocusAsync();
        }
    }
}
