using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Whether a block that shares few words with another may still be said to have taken its place.</summary>
/// <param name="partners">For each unit before its unit after, as far as is known when asked.</param>
internal sealed class ReplacementRule(ComparedUnit[] before, ComparedUnit[] after, int[] partners)
{
    private const double Alike = 0.3;
    private const double Better = 0.45;

    // Blocks looked at on either side for one that is plainly the better partner.
    private const int Reach = 10;

    private readonly HashSet<string> _headingsBefore = Headings(before);
    private readonly HashSet<string> _headingsAfter = Headings(after);
    private readonly (bool[] Before, bool[] After) _kept = Kept(before, after, partners);

    public bool Allows(int left, int right)
    {
        var (old, now) = (before[left], after[right]);
        return old.Kind is not (UnitKind.FrontMatter or UnitKind.Definitions)
            && UnitSimilarity.AreCompatible(old.Kind, now.Kind)
            && (old.Kind != UnitKind.Heading || !_headingsAfter.Contains(old.Label) && !_headingsBefore.Contains(now.Label))
            && (
                old.Words.Similarity(now.Words) >= Alike
                || !HasBetter(old, after, _kept.After, right) && !HasBetter(now, before, _kept.Before, left)
            );
    }

    // Only what stands in the same run of changes comes into question: beyond a block that stayed, nothing took this one's place.
    private static bool HasBetter(ComparedUnit unit, ComparedUnit[] others, bool[] kept, int around)
    {
        return Find(-1) || Find(1);

        bool Find(int step)
        {
            for (var (i, left) = (around + step, Reach); i >= 0 && i < others.Length && !kept[i] && left > 0; i += step, left--)
            {
                if (unit.Words.MostSimilarity(others[i].Words) >= Better && unit.Words.Similarity(others[i].Words) >= Better)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static (bool[] Before, bool[] After) Kept(ComparedUnit[] before, ComparedUnit[] after, int[] partners)
    {
        var (old, now) = (new bool[before.Length], new bool[after.Length]);
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0 && before[i].Content == after[partners[i]].Content)
            {
                (old[i], now[partners[i]]) = (true, true);
            }
        }

        return (old, now);
    }

    // A heading that both versions have was not turned into another one.
    private static HashSet<string> Headings(ComparedUnit[] units) => [.. units.Where(u => u.Kind == UnitKind.Heading).Select(u => u.Label)];
}
