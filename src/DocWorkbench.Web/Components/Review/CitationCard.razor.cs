using DocWorkbench.Core.Changes;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A passage the change claims to rest on, leading to its place in the material.</summary>
public sealed partial class CitationCard : ComponentBase
{
    private FoundPassage? _passage;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Citation Citation { get; set; }

    protected override void OnParametersSet() => _passage = PassageLink.Find(View.Materials, Citation);
}
