namespace DocWorkbench.Core.Text;

/// <summary>Of candidate pairs sorted by their first place, the heaviest choice that rises in both places.</summary>
internal static class HeaviestChain
{
    public static List<(int Before, int After)> Find(IReadOnlyList<(int Before, int After, double Weight)> candidates)
    {
        var afters = candidates.Select(c => c.After).Order().ToArray();
        var best = new (double Weight, int Last)[afters.Length + 1];
        Array.Fill(best, (0, -1));
        var previous = new int[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            var rank = Array.BinarySearch(afters, candidates[i].After) + 1;
            var (weight, last) = BestBelow(best, rank - 1);
            previous[i] = last;
            Raise(best, rank, (weight + candidates[i].Weight, i));
        }

        var chain = new List<(int, int)>();
        for (var i = BestBelow(best, afters.Length).Last; i >= 0; i = previous[i])
        {
            chain.Add((candidates[i].Before, candidates[i].After));
        }

        chain.Reverse();
        return chain;
    }

    // A Fenwick tree over the second places keeps the heaviest chain that ends at or below each.
    private static (double Weight, int Last) BestBelow((double Weight, int Last)[] tree, int rank)
    {
        var best = (Weight: 0.0, Last: -1);
        for (; rank > 0; rank -= rank & -rank)
        {
            best = tree[rank].Weight > best.Weight ? tree[rank] : best;
        }

        return best;
    }

    private static void Raise((double Weight, int Last)[] tree, int rank, (double Weight, int Last) value)
    {
        for (; rank < tree.Length; rank += rank & -rank)
        {
            tree[rank] = value.Weight > tree[rank].Weight ? value : tree[rank];
        }
    }
}
