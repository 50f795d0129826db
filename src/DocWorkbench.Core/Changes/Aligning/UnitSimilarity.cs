using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>How alike two units are, 0 where they must not stand side by side.</summary>
internal static class UnitSimilarity
{
    // Below this two blocks share little more than the language's small words.
    private const double Threshold = 0.35;
    private const double SameLabel = 0.6;

    public static double Of(ComparedUnit before, ComparedUnit after)
    {
        if (before.Content == after.Content)
        {
            return 1;
        }

        if (!AreCompatible(before.Kind, after.Kind))
        {
            return 0;
        }

        var sameLabel = before.Label.Length > 0 && before.Label == after.Label;
        if (before.Kind == UnitKind.FrontMatter)
        {
            return sameLabel ? SameLabel : 0;
        }

        var least = sameLabel ? SameLabel : 0;
        if (before.Words.MostSimilarity(after.Words) < Threshold)
        {
            return least;
        }

        var similarity = before.Words.Similarity(after.Words);
        return similarity < Threshold ? least : Math.Max(least, similarity);
    }

    public static bool AreCompatible(UnitKind before, UnitKind after) => before == after || IsRunningText(before) && IsRunningText(after);

    private static bool IsRunningText(UnitKind kind) => kind is UnitKind.Paragraph or UnitKind.ListItem or UnitKind.Quote;
}
