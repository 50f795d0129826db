using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>One review in the list.</summary>
public sealed partial class ReviewRow : ComponentBase
{
    private ReviewLine? _shown;

    [Parameter, EditorRequired]
    public required ReviewLine Line { get; set; }

    protected override bool ShouldRender() => Line != _shown;

    protected override void OnAfterRender(bool firstRender) => _shown = Line;

    private static string Number(int count) => count == 0 ? "number none" : "number";
}
