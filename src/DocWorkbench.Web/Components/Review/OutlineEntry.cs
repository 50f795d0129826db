using System.Collections.Immutable;

namespace DocWorkbench.Web.Components.Review;

/// <summary>One line of the outline: a section of the how-to, or one that a change adds.</summary>
/// <param name="SectionId">Null for a section that is not there yet.</param>
/// <param name="Depth">0 to 3, for the margin.</param>
/// <param name="Glyph">What happens in it: + ~ − or nothing.</param>
/// <param name="FirstOpen">Its first undecided change, else its first; null for none.</param>
public sealed record OutlineEntry(
    string? SectionId,
    string Heading,
    int Depth,
    string Glyph,
    int Changes,
    int Decided,
    string? FirstOpen,
    ImmutableArray<string> ChangeIds
);
