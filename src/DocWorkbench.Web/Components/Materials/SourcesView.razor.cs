using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>The sources screen: the how-to as it is, beside one material.</summary>
public sealed partial class SourcesView : ComponentBase
{
    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    /// <summary>The section of the how-to that is looked at.</summary>
    [Parameter]
    public string? Section { get; set; }

    /// <summary>The material's ordinal; null for the first.</summary>
    [Parameter]
    public int? Material { get; set; }

    /// <summary>The passage to show.</summary>
    [Parameter]
    public string? Passage { get; set; }

    [Parameter]
    public EventCallback OnAddMaterial { get; set; }

    [Parameter]
    public EventCallback<DeskMaterial> OnReplace { get; set; }

    private DeskMaterial? Chosen => View.Materials.FirstOrDefault(m => m.Ordinal == Material) ?? View.Materials.FirstOrDefault();
}
