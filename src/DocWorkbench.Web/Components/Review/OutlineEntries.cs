using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Builds the outline: the how-to's sections in order, new sections where they will stand.</summary>
internal static class OutlineEntries
{
    public static ImmutableArray<OutlineEntry> Of(DeskView view)
    {
        var bySection = view.State.Changes.Where(c => !c.Change.IsNewSection).ToLookup(c => view.HowTo.SectionAt(Place(c)).Id);
        var sections = view.HowTo.Sections.Where(s => s.Level > 0 || s.Span.Length > 0 && bySection.Contains(s.Id)).ToList();
        var top = sections.Where(s => s.Level > 0).Select(s => s.Level).DefaultIfEmpty(1).Min();
        var entries = new List<(int Start, int Order, OutlineEntry Entry)>();
        foreach (var section in sections)
        {
            var heading = section.Level == 0 ? ReviewTexts.Outline_Beginning : section.Heading;
            var depth = Math.Clamp(section.Level - top, 0, 3);
            entries.Add((section.Span.Start, 1, Entry(section.Id, heading, depth, [.. bySection[section.Id]])));
        }

        foreach (var added in view.State.Changes.Where(c => c.Change.IsNewSection))
        {
            entries.Add((added.Change.Target.Start, 0, Entry(sectionId: null, added.Change.Section, Depth(added, top), [added])));
        }

        return [.. entries.OrderBy(e => e.Start).ThenBy(e => e.Order).Select(e => e.Entry)];
    }

    // Text added at a section's end belongs to it, not to the one that begins there.
    internal static int Place(ReviewedChange change) =>
        change.Change.Target.Length == 0 && change.Change.Place.StartsWith("at the end of", StringComparison.Ordinal)
            ? Math.Max(0, change.Change.Target.Start - 1)
            : change.Change.Target.Start;

    private static int Depth(ReviewedChange added, int top) =>
        Math.Clamp(added.Change.NewText.TrimStart().TakeWhile(c => c == '#').Count() - top, 0, 3);

    private static OutlineEntry Entry(string? sectionId, string heading, int depth, List<ReviewedChange> changes) =>
        new(
            sectionId,
            heading,
            depth,
            changes.Count == 0 ? ""
                : changes.TrueForAll(c => c.Change.IsNewSection) ? "+"
                : "~",
            changes.Count,
            changes.Count(c => c.Decision.Kind != DecisionKind.Undecided),
            (changes.Find(c => c.Decision.Kind == DecisionKind.Undecided) ?? changes.FirstOrDefault())?.Change.Id,
            [.. changes.Select(c => c.Change.Id)]
        );
}
