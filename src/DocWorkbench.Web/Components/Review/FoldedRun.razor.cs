using DocWorkbench.Web.Components.Drafts;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Unchanged blocks between two changes, folded to one line until somebody wants to see them.</summary>
public sealed partial class FoldedRun : SteadyComponent
{
    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required ChangesPiece Piece { get; set; }

    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>Asks to show the blocks, or to fold them again.</summary>
    [Parameter]
    public EventCallback<ChangesPiece> OnTurn { get; set; }

    /// <summary>Asks to show the blocks.</summary>
    [Parameter]
    public EventCallback<ChangesPiece> OnOpen { get; set; }

    // A folded line says the same whatever is decided elsewhere.
    protected override object Shown => (Piece.Key, Piece.Units.Length, IsOpen, HasBlocks ? View : null);

    private bool HasBlocks => IsOpen || OpenDrafts.AreIn(View, Piece.Units);
}
