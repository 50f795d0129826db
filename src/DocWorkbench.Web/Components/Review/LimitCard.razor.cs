using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A condition or limit that a material names for the same things; it judges nothing.</summary>
public sealed partial class LimitCard : ComponentBase
{
    private (DeskMaterial Material, Passage Passage)? _source;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Finding Finding { get; set; }

    protected override void OnParametersSet() =>
        _source = Finding.Passage is { } passage && View.Find(Finding.Material) is { } material ? (material, passage) : null;
}
