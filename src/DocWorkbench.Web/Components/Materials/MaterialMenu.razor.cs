using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What can be done with a whole material.</summary>
public sealed partial class MaterialMenu : ComponentBase
{
    [Inject]
    private ISnackbar Snackbar { get; init; } = null!;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskMaterial Material { get; set; }

    /// <summary>Asked to put a next version in the material's place.</summary>
    [Parameter]
    public EventCallback<DeskMaterial> OnReplace { get; set; }

    private async Task RemoveAsync()
    {
        var (desk, material) = (Desk, Material);
        await desk.RemoveAsync(material);
        await Browser.InvokeVoidAsync("docworkbench.focus", MaterialPane.Place);
        Snackbar.Add(
            MaterialTexts.Done_Removed.With(material.Name),
            Severity.Normal,
            options =>
            {
                options.Action = MaterialTexts.Deed_Undo;
                options.OnClick = _ => desk.RestoreAsync(material);
            }
        );
    }
}
