using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>Another text for the same place beside the one in the box; the person chooses, and goes on writing meanwhile.</summary>
public sealed partial class RivalText : ComponentBase
{
    // Characters; more takes the page long to draw.
    private const int Longest = 120_000;

    private ImmutableArray<AlignedRow> _rows = [];
    private (string Other, string Mine)? _aligned;

    [Parameter, EditorRequired]
    public required RivalCopy Rival { get; set; }

    /// <summary>What stands in the box.</summary>
    [Parameter, EditorRequired]
    public required string Mine { get; set; }

    [Parameter]
    public Func<string, string?>? Pictures { get; set; }

    [Parameter]
    public EventCallback OnTake { get; set; }

    [Parameter]
    public EventCallback OnKeep { get; set; }

    protected override void OnParametersSet()
    {
        if (_aligned != (Rival.Text, Mine))
        {
            _aligned = (Rival.Text, Mine);
            _rows = Rival.Text.Length + Mine.Length > Longest ? [] : RowAligner.Align(Rival.Text, Mine);
        }
    }
}
