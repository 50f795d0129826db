using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What a material's word is worth, in one word.</summary>
public sealed partial class MaterialChip : ComponentBase
{
    [Parameter, EditorRequired]
    public required DeskMaterial Material { get; set; }

    private string Word =>
        Material.Material is null ? MaterialTexts.Status_Unreadable
        : Material.IsNote ? MaterialTexts.Status_Note
        : Material.Material.Status.ToString().ToLowerInvariant();

    private string Tone =>
        Material.Material is null ? "no"
        : Material.IsNote ? ""
        : Material.Material.Status == MaterialStatus.Published ? "ok"
        : "warn";
}
