using System.Globalization;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Where in the how-to changes are, what was decided on them, and which have findings to look at.</summary>
public sealed partial class DocumentMap : SteadyComponent
{
    // Of a change's card beside its text, and of folded text, in lines.
    private const double CardLines = 4;
    private const double FoldedLines = 1.5;
    private const double LineCharacters = 60;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter]
    public string? CurrentId { get; set; }

    protected override object Shown => (View.State.Changes, View.State.FindingDecisions, View.Evidence, CurrentId);

    // As far down as the change stands in the scroller, measured by the lines before it.
    private IEnumerable<(string ChangeId, string Look, string Place, string Words)> Marks()
    {
        var pieces = ChangesPiece.Cut(View);
        var all = Math.Max(1, pieces.Sum(Lines));
        var above = 0.0;
        foreach (var piece in pieces)
        {
            if (piece.Change is { } change)
            {
                var words = new ChangeWords(View, change);
                var place = string.Create(
                    CultureInfo.InvariantCulture,
                    $"top: {100 * above / all:0.##}%; height: max(0.3125rem, {100 * Lines(piece) / all:0.##}% - 2px)"
                );
                yield return (change.Change.Id, Look(change), place, $"{piece.Number}. {words.Kind}, {words.Where}");
            }

            above += Lines(piece);
        }
    }

    private string Look(ReviewedChange change)
    {
        var state = change.Decision.Kind switch
        {
            DecisionKind.Undecided => View.HoldsUp(change) ? "open held" : "open",
            DecisionKind.Rejected => "rejected",
            _ => "taken",
        };
        return change.Change.Id == CurrentId ? $"{state} here" : state;
    }

    private static double Lines(ChangesPiece piece) =>
        piece.Change is { } change
            ? CardLines + Math.Max(change.Change.Target.Length, change.ShownText.Length) / LineCharacters
            : FoldedLines;
}
