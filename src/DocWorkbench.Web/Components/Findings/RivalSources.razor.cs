using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>Two sentences of the materials that give different figures, side by side; one choice holds for every change.</summary>
public sealed partial class RivalSources : ComponentBase
{
    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Finding Finding { get; set; }

    [Parameter, EditorRequired]
    public required (Material Material, Passage Passage) One { get; set; }

    [Parameter, EditorRequired]
    public required (Material Material, Passage Passage) Other { get; set; }

    // Both statements stand in the finding, a line each.
    private string Says(int which) => Finding.Against.Split('\n') is { Length: 2 } both ? both[which] : "";

    private string PageName(Material material) => View.Find(material)?.Name ?? material.Name;

    private static string Path(Passage passage) => passage.Breadcrumb.IsEmpty ? "" : $" › {passage.Breadcrumb[^1]}";
}
