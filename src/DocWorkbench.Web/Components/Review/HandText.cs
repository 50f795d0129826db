using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Makes changes of what a person typed by hand.</summary>
internal static class HandText
{
    private const string Typed = "typed";

    /// <summary>New text for blocks; null where it is the one that is there.</summary>
    /// <param name="typed">As the text box holds it.</param>
    public static HandChange? Rewrite(HowTo howTo, TextSpan blocks, string typed)
    {
        var (lead, body, _) = EditableText.Cut(howTo.Source.Slice(blocks));
        var target = new TextSpan(blocks.Start + lead.Length, body.Length);
        var text = BrowserText.Restore(body, typed, howTo.Source.LineEnd);
        return text == body ? null : new HandChange(target, text, howTo.SectionAt(target.Start).Path, Place: "", IsNewSection: false, []);
    }

    /// <summary>Text added at a place; null where that is not there, or nothing is typed.</summary>
    public static HandChange? Add(
        HowTo howTo,
        string typed,
        ChosenPlace place,
        params IEnumerable<(Material Material, Passage Passage)> passages
    )
    {
        var cited = passages.Select(p => new CitedPassage(p.Passage.Id, p.Material.Sha256, p.Passage.Anchor, p.Passage.Markdown));
        return string.IsNullOrWhiteSpace(typed) || PersonPlacer.Insert(howTo, typed, place) is not { } spot
            ? null
            : new HandChange(spot.Target, spot.Text, spot.Section, spot.Place, spot.IsNewSection, [.. cited]);
    }

    /// <summary>A change by hand as it would stand in the review.</summary>
    public static ReviewedChange? Shown(DeskView view, HandChange? change) =>
        change is null
            ? null
            : new ReviewedChange(
                change.ToChange(Typed, view.State.Changes.Length + 1),
                Proposal: 0,
                new Decision(DecisionKind.Edited, change.NewText, By: null)
            );

    /// <summary>A change as it would stand with a person's text.</summary>
    /// <param name="typed">As the text box holds it.</param>
    public static ReviewedChange Edited(DeskView view, ReviewedChange change, string typed) =>
        change with
        {
            Decision = new Decision(DecisionKind.Edited, EditableText.With(change.ShownText, typed, view.HowTo.Source.LineEnd), By: null),
        };
}
