using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>Finds the place of an operation on a section by its id.</summary>
internal static class SectionPlacer
{
    public static Spot Place(HowTo howTo, SectionOperation operation, IReadOnlyDictionary<string, CitedPassage> passages)
    {
        if (howTo.FindSection(operation.Target) is not { } section)
        {
            return new Spot.Missing($"The how-to has no section {operation.Target}.");
        }

        if (BlockWriter.Write(operation.Blocks, passages) is not { } body)
        {
            return new Spot.Missing("The change copies a passage that the reply does not carry.");
        }

        if (operation.Kind != OperationKind.DeleteSection && body.Length == 0 && operation.Heading is null)
        {
            return new Spot.Missing("The change gives no new text.");
        }

        return operation.Kind switch
        {
            OperationKind.InsertBefore => Insert(howTo, section, operation, body, after: false),
            OperationKind.InsertAfter => Insert(howTo, section, operation, body, after: true),
            OperationKind.ReplaceSection => Replace(howTo, section, operation, body),
            OperationKind.ReplaceText => ReplaceText(howTo, section, operation, body),
            OperationKind.DeleteSection => Delete(howTo, section),
            _ => throw new ArgumentOutOfRangeException(nameof(operation)),
        };
    }

    private static Spot Insert(HowTo howTo, Section section, SectionOperation operation, string body, bool after)
    {
        var markdown = WithHeading(operation, section, body);
        var isNew = operation.Heading is not null;
        var name = section.Level == 0 ? "the first heading" : section.Heading;

        // A new section follows all that belongs to its target; plain text ends the target's own text.
        var (target, text) =
            after ? Insertion.AtEnd(howTo, isNew ? section.TreeSpan : section.Span, markdown)
            : section.Level == 0 ? Insertion.AtEnd(howTo, section.Span, markdown)
            : Insertion.Before(howTo, section.Span.Start, markdown);
        var place =
            section.Level == 0 ? "before the first heading"
            : !after ? $"before {name}"
            : isNew ? $"after {name}"
            : $"at the end of {name}";
        return new Spot.Found(target, text, operation.Heading ?? section.Path, place, isNew);
    }

    private static Spot Replace(HowTo howTo, Section section, SectionOperation operation, string body)
    {
        var start = operation.Heading is null ? section.HeadingSpan.End : section.Span.Start;
        var old = howTo.Text.AsSpan(start, section.Span.End - start);
        var from = start + (old.Length - old.TrimStart().Length);
        var to = start + old.TrimEnd().Length;
        if (to <= from)
        {
            var (place, added) = Insertion.AtEnd(howTo, section.Span, WithHeading(operation, section, body));
            return new Spot.Found(place, added, section.Path, $"in {section.Heading}", IsNewSection: false);
        }

        // The first line keeps its margin: it belongs to the text, not to the white space above it.
        from = howTo.Text.LastIndexOfAny(['\n', '\r'], from - 1, from - start) is var line and >= 0 ? line + 1 : start;
        var text = LineEnds.Normalise(WithHeading(operation, section, body), howTo.Source.LineEnd);
        return new Spot.Found(TextSpan.FromBounds(from, to), text, section.Path, Place: "", IsNewSection: false);
    }

    private static Spot ReplaceText(HowTo howTo, Section section, SectionOperation operation, string body) =>
        string.IsNullOrWhiteSpace(operation.Find)
            ? new Spot.Missing("The change does not quote the text it is about.")
            : QuoteFinder.Find(howTo.Text, section.Span, operation.Find) switch
            {
                [var place] => QuotedPlacer.Quoted(howTo, place, body),
                [] => new Spot.Missing($"The quoted text was found 0 times in \"{section.Heading}\"."),
                var places => new Spot.Missing(
                    $"The quoted text was found {places.Count} times in \"{section.Heading}\", so its place is not certain."
                ),
            };

    private static Spot Delete(HowTo howTo, Section section)
    {
        var below = howTo.Sections.Count(s => s.Id != section.Id && section.TreeSpan.Contains(s.Span) && s.Level > section.Level);
        return section.Level > 0 && below > 0
            ? new Spot.Missing($"\"{section.Heading}\" has {below} sections below it that the change does not speak of.")
            : new Spot.Found(section.Span, "", section.Path, Place: "", IsNewSection: false);
    }

    private static string WithHeading(SectionOperation operation, Section section, string body)
    {
        if (operation.Heading is not { } heading)
        {
            return body;
        }

        var level = operation.Level ?? (section.Level == 0 ? 2 : section.Level);
        var title = $"{new string('#', level)} {heading.ReplaceLineEndings(" ")}";
        return body.Length == 0 ? title : $"{title}\n\n{body}";
    }
}
