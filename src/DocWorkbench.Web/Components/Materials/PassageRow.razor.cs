using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>One passage of a material.</summary>
public sealed partial class PassageRow : ComponentBase
{
    private (Passage, bool, string?, int)? _drawn;
    private bool _changed = true;

    [Parameter, EditorRequired]
    public required Material Material { get; set; }

    [Parameter, EditorRequired]
    public required Passage Passage { get; set; }

    [Parameter]
    public bool IsChosen { get; set; }

    /// <summary>Sections whose changes cite it.</summary>
    [Parameter]
    public ImmutableArray<string> Uses { get; set; } = [];

    /// <summary>The heading it would be put under; null for none chosen.</summary>
    [Parameter]
    public string? Section { get; set; }

    [Parameter]
    public EventCallback<Passage> OnInsert { get; set; }

    protected override void OnParametersSet()
    {
        var now = (Passage, IsChosen, Section, Uses.Length);
        _changed = _drawn is not { } drawn || !drawn.Equals(now);
        _drawn = now;
    }

    // A long material has hundreds of rows; only those that differ are drawn again.
    protected override bool ShouldRender() => _changed;
}
