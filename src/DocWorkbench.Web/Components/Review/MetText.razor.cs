using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A change that met new text: as it was, as it is now, as it was proposed, and where the words allow it both in one.</summary>
public sealed partial class MetText : ComponentBase
{
    private ImmutableArray<TextSpan> _gone = [];
    private ImmutableArray<TextSpan> _added = [];
    private Carry? _marked;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Carry Carry { get; set; }

    /// <summary>Now beside proposed; empty where nothing stands there now.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<AlignedRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required string Proposed { get; set; }

    private ImmutableArray<AlignedRow> Shown =>
        Rows.IsEmpty ? [new AlignedRow(AlignedRowKind.Added, Before: null, After: Proposed, [], [])] : Rows;

    protected override void OnParametersSet()
    {
        if (_marked != Carry)
        {
            _marked = Carry;
            _gone = Carry.Now.Trim().Length == 0 ? [] : WordDiff.OfProse(Carry.Base, Carry.Now).BeforeMarks;
            _added = Carry.Suggestion is { } both ? WordDiff.OfProse(Carry.Base, both).AfterMarks : [];
        }
    }
}
