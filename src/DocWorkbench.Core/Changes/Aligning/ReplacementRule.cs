using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Whether a block that shares few words with another may still be said to have taken its place.</summary>
internal sealed class ReplacementRule(ComparedUnit[] before, ComparedUnit[] after)
{
    private readonly HashSet<string> _headingsBefore = Headings(before);
    private readonly HashSet<string> _headingsAfter = Headings(after);

    public bool Allows(int left, int right)
    {
        var (old, now) = (before[left], after[right]);
        return old.Kind is not (UnitKind.FrontMatter or UnitKind.Definitions)
            && UnitSimilarity.AreCompatible(old.Kind, now.Kind)
            && (old.Kind != UnitKind.Heading || !_headingsAfter.Contains(old.Label) && !_headingsBefore.Contains(now.Label));
    }

    // A heading that both versions have was not turned into another one.
    private static HashSet<string> Headings(ComparedUnit[] units) => [.. units.Where(u => u.Kind == UnitKind.Heading).Select(u => u.Label)];
}
