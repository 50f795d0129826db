using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>Puts text where a person said.</summary>
public static class PersonPlacer
{
    /// <summary>Null where the operation holds no text or the section is not in the base.</summary>
    /// <param name="proposal">The one the operation is of, for the passages it cites.</param>
    public static Change? Place(HowTo howTo, Proposal proposal, UnplacedOperation unplaced, ChosenPlace place)
    {
        if (unplaced.Text.Trim().Length == 0 || Insert(howTo, place, unplaced.Text) is not { } spot)
        {
            return null;
        }

        return ChangeMaker.Make(howTo, unplaced.Operation, spot, proposal.Passages.ToDictionary(p => p.Id), before: []);
    }

    /// <summary>The place and the text with the blank lines it needs; null where the section is not in the base.</summary>
    public static (TextSpan Target, string Text, string Section, string Place, bool IsNewSection)? Insert(
        HowTo howTo,
        string markdown,
        ChosenPlace place
    ) => Insert(howTo, place, markdown) is { } spot ? (spot.Target, spot.NewText, spot.Section, spot.Place, spot.IsNewSection) : null;

    private static Spot.Found? Insert(HowTo howTo, ChosenPlace place, string markdown)
    {
        if (howTo.FindSection(place.SectionId) is not { } section)
        {
            return null;
        }

        var heading = QuotedPlacer.NewHeading(markdown)?.Heading;
        var atEnd = place.AtEnd || section.Level == 0;
        var (target, text) = atEnd
            ? Insertion.AtEnd(howTo, section.Level == 0 ? section.Span : section.TreeSpan, markdown)
            : Insertion.Before(howTo, section.Span.Start, markdown);
        var name = section.Level == 0 ? "the beginning" : section.Heading;
        var where =
            !atEnd ? $"before {name}"
            : section.Level == 0 ? "at the beginning"
            : heading is null ? $"at the end of {name}"
            : $"after {name}";
        return new Spot.Found(target, text, heading ?? section.Path, where, heading is not null);
    }
}
