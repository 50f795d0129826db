namespace DocWorkbench.Core.Documents;

/// <summary>The sections an article ends with; new sections go before them.</summary>
public static class ClosingSections
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "next step",
        "next steps",
        "related content",
        "related article",
        "related articles",
        "related information",
        "related links",
        "related resources",
        "related topics",
        "see also",
        "more information",
        "more resources",
        "additional resources",
        "additional information",
        "further reading",
        "further information",
        "learn more",
        "reference",
        "references",
        "resources",
        "what's next",
        "what's next?",
        "what’s next",
        "what’s next?",
        "where to go next",
        "get help",
        "support",
        "feedback",
    };

    /// <summary>The first closing section that stands no deeper than a new section would, or no deeper than level 2; null for none.</summary>
    public static Section? First(HowTo howTo, int newLevel) =>
        howTo.Sections.FirstOrDefault(s => s.Level > 0 && s.Level <= Math.Max(newLevel, 2) && IsClosing(s));

    /// <summary>Whether a section only leads on to other articles.</summary>
    public static bool IsClosing(Section section) => Names.Contains(HeadingName.Fold(section.Heading));
}
