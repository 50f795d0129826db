using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DocWorkbench.Web.Components;

/// <summary>A part of a page that is drawn a moment later than what a person looks at.</summary>
public sealed class Afterwards : ComponentBase
{
    /// <summary>It stays as it is for now.</summary>
    [Parameter]
    public bool Waits { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    protected override bool ShouldRender() => !Waits;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
