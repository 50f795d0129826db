using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>Finds the place of an operation that quotes what it replaces.</summary>
internal static class QuotedPlacer
{
    public static Spot Place(HowTo howTo, QuotedOperation operation) =>
        operation.Action switch
        {
            "add" => Add(howTo, operation),
            "modify" when operation.Updated is null => new Spot.Missing("The change gives no new text."),
            "modify" => Replace(howTo, operation, operation.Updated),
            "remove" or "delete" => Replace(howTo, operation, ""),
            _ => new Spot.Missing($"\"{operation.Action}\" is not something a change can do; known are add, modify, remove and delete."),
        };

    private static Spot Add(HowTo howTo, QuotedOperation operation)
    {
        if (string.IsNullOrWhiteSpace(operation.Updated))
        {
            return new Spot.Missing("The change gives no text to add.");
        }

        if (NewHeading(operation.Updated) is { } heading)
        {
            return Sections(howTo, heading.Heading) is [_, ..]
                ? new Spot.Missing($"The section exists: \"{heading.Heading}\" is already in the how-to.")
                : NewSection(howTo, operation.Updated, heading.Heading, heading.Level);
        }

        var named = Sections(howTo, operation.Section);
        if (named is not [var section])
        {
            return new Spot.Missing(Named(operation.Section, named.Count) + ", and the new text brings no heading of its own.");
        }

        var (target, text) = Insertion.AtEnd(howTo, section.TreeSpan, operation.Updated);
        return new Spot.Found(target, text, section.Path, $"at the end of {section.Heading}", IsNewSection: false);
    }

    internal static Spot NewSection(HowTo howTo, string markdown, string heading, int level)
    {
        var closing = ClosingSections.First(howTo, level);
        var (target, text) = closing is null
            ? Insertion.AtEnd(howTo, new TextSpan(0, howTo.Text.Length), markdown)
            : Insertion.Before(howTo, closing.Span.Start, markdown);
        return new Spot.Found(target, text, heading, closing is null ? "at the end" : $"before {closing.Heading}", IsNewSection: true);
    }

    private static Spot Replace(HowTo howTo, QuotedOperation operation, string updated)
    {
        if (string.IsNullOrWhiteSpace(operation.Original))
        {
            return new Spot.Missing("The change does not quote the text it is about.");
        }

        var named = Sections(howTo, operation.Section);
        var within = named is [var only] ? only.TreeSpan : new TextSpan(0, howTo.Text.Length);
        var where = named is [var one] ? $"in \"{one.Heading}\"" : "in the how-to";
        return QuoteFinder.Find(howTo.Text, within, operation.Original) switch
        {
            [var place] => Quoted(howTo, place, updated),
            [] => new Spot.Missing($"The quoted text was found 0 times {where}."),
            var places => new Spot.Missing($"The quoted text was found {places.Count} times {where}, so its place is not certain."),
        };
    }

    internal static Spot Quoted(HowTo howTo, QuotePlace place, string updated)
    {
        var text = LineEnds.Normalise(place.IsExact ? updated : updated.Trim(), howTo.Source.LineEnd);
        return new Spot.Found(place.Span, text, howTo.SectionAt(place.Span.Start).Path, Place: "", IsNewSection: false);
    }

    private static List<Section> Sections(HowTo howTo, string name) =>
        HeadingName.Fold(name).Length == 0 ? [] : [.. howTo.Sections.Where(s => s.Level > 0 && HeadingName.AreEqual(s.Heading, name))];

    private static string Named(string name, int count) =>
        count == 0 ? $"No section is called \"{name.Trim()}\"" : $"{count} sections are called \"{name.Trim()}\"";

    internal static (string Heading, int Level)? NewHeading(string markdown)
    {
        var text = markdown.TrimStart('\r', '\n', ' ');
        var read = HowToReader.Read(SourceText.FromString(text));
        return read.Sections is [_, { Level: > 0 } first, ..] && first.Span.Start == 0 ? (first.Heading, first.Level) : null;
    }
}
