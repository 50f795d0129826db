using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Finds blocks that left one place and stand, nearly the same, at another.</summary>
internal static class MoveFinder
{
    private const int LeastLength = 40;
    private const double Alike = 0.8;
    private const int MaximumPairs = 100_000;

    /// <summary>For each unit before that moved, the unit after that it became; -1 for all others.</summary>
    public static int[] Find(UnitAlignment alignment)
    {
        var (before, after) = (alignment.Before, alignment.After);
        var moved = new int[before.Length];
        Array.Fill(moved, -1);
        var taken = new bool[after.Length];
        foreach (var partner in alignment.Partners.Where(p => p >= 0))
        {
            taken[partner] = true;
        }

        var onlyOnce = ContentsOnce(before);
        onlyOnce.IntersectWith(ContentsOnce(after));
        var left = Enumerable.Range(0, before.Length).Where(i => alignment.Partners[i] < 0 && CanMove(before[i], onlyOnce)).ToList();
        var arrived = Enumerable.Range(0, after.Length).Where(j => !taken[j] && CanMove(after[j], onlyOnce)).ToList();
        TakeEqual(before, after, left, arrived, u => IsKey(u) ? u.Label : u.Content, moved, taken);
        if ((long)left.Count * arrived.Count <= MaximumPairs)
        {
            foreach (var i in left.Where(i => moved[i] < 0))
            {
                Take(moved, taken, i, MostAlike(before[i], after, arrived, taken));
            }
        }

        Extend(alignment, moved, taken);
        return moved;
    }

    private static void TakeEqual(
        ComparedUnit[] before,
        ComparedUnit[] after,
        List<int> left,
        List<int> arrived,
        Func<ComparedUnit, string> name,
        int[] moved,
        bool[] taken
    )
    {
        var places = arrived
            .GroupBy(j => (after[j].Kind == UnitKind.FrontMatter, name(after[j])))
            .ToDictionary(g => g.Key, g => new Queue<int>(g));
        foreach (var i in left)
        {
            if (places.TryGetValue((before[i].Kind == UnitKind.FrontMatter, name(before[i])), out var queue) && queue.TryDequeue(out var j))
            {
                Take(moved, taken, i, j);
            }
        }
    }

    private static int MostAlike(ComparedUnit unit, ComparedUnit[] after, List<int> arrived, bool[] taken)
    {
        var (best, most) = (-1, Alike);
        foreach (var j in unit.Content.Length >= LeastLength ? arrived : [])
        {
            if (!taken[j] && UnitSimilarity.AreCompatible(unit.Kind, after[j].Kind) && unit.Words.MostSimilarity(after[j].Words) >= most)
            {
                var similarity = unit.Words.Similarity(after[j].Words);
                (best, most) = similarity >= most ? (j, similarity) : (best, most);
            }
        }

        return best;
    }

    // What is too short to be recognised on its own moves with its neighbour: a heading, a fence, a row.
    private static void Extend(UnitAlignment alignment, int[] moved, bool[] taken)
    {
        for (var i = 1; i < moved.Length; i++)
        {
            Join(alignment, moved, taken, from: i - 1, to: i, step: 1);
        }

        for (var i = moved.Length - 2; i >= 0; i--)
        {
            Join(alignment, moved, taken, from: i + 1, to: i, step: -1);
        }
    }

    private static void Join(UnitAlignment alignment, int[] moved, bool[] taken, int from, int to, int step)
    {
        if (moved[from] < 0 || moved[to] >= 0 || alignment.Partners[to] >= 0)
        {
            return;
        }

        var j = moved[from] + step;
        if (j >= 0 && j < taken.Length && !taken[j] && UnitSimilarity.Of(alignment.Before[to], alignment.After[j]) >= Alike)
        {
            Take(moved, taken, to, j);
        }
    }

    private static void Take(int[] moved, bool[] taken, int before, int after)
    {
        if (after >= 0)
        {
            moved[before] = after;
            taken[after] = true;
        }
    }

    // However short, what both versions have exactly once is the same block.
    private static bool CanMove(ComparedUnit unit, HashSet<string> onlyOnce) =>
        unit.Content.Length >= LeastLength || IsKey(unit) || !unit.IsWeak && onlyOnce.Contains(unit.Content);

    private static HashSet<string> ContentsOnce(ComparedUnit[] units)
    {
        var (once, more) = (new HashSet<string>(units.Length), new HashSet<string>());
        foreach (var unit in units)
        {
            if (!once.Add(unit.Content))
            {
                more.Add(unit.Content);
            }
        }

        once.ExceptWith(more);
        return once;
    }

    // A key of front matter is the same key wherever it stands.
    private static bool IsKey(ComparedUnit unit) => unit is { Kind: UnitKind.FrontMatter, Label.Length: > 0 };
}
