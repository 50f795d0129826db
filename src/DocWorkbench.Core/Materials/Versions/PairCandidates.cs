namespace DocWorkbench.Core.Materials.Versions;

/// <summary>Which passages of two versions may stand for each other, few enough to weigh each of them.</summary>
internal sealed class PairCandidates(ComparableText[] before, ComparableText[] after, CancellationToken cancellation)
{
    // Up to this many pairs are weighed; of more, only those that share a rare word.
    private const int AllPairs = 40_000;

    // Of words that stand in very many passages, only neighbours are tried.
    private const int Neighbours = 8;
    private const double AlikeElsewhere = 0.6;
    private const double AlikeInPlace = 0.2;
    private const int TellingLength = 20;

    /// <summary>Pairs with the same words, best where nothing else differs and the headings above are the same.</summary>
    public IEnumerable<PairCandidate> Equal() => Equal(Enumerable.Range(0, before.Length), Enumerable.Range(0, after.Length));

    public IEnumerable<PairCandidate> Alike(int[] left, int[] right) =>
        Weighed(left, right).Select(p => p with { Weight = p.Weight * Math.Min(before[p.Before].Weight, after[p.After].Weight) });

    /// <summary>Best first; words so short that they stand anywhere are not said to have gone somewhere.</summary>
    public IEnumerable<PairCandidate> Elsewhere(int[] left, int[] right) =>
        Equal(left, right)
            .Where(p => before[p.Before].Passage.Text.Length >= TellingLength || before[p.Before].Path == after[p.After].Path)
            .OrderByDescending(p => p.Weight)
            .Concat(Weighed(left, right).Where(p => p.Weight >= AlikeElsewhere).OrderByDescending(p => p.Weight));

    /// <summary>The one passage that is gone and the one that is new between the same two neighbours.</summary>
    public IEnumerable<PairCandidate> InPlace(int[] left, int[] right)
    {
        if (
            left is not [var i]
            || right is not [var j]
            || before[i].Passage.Kind != after[j].Passage.Kind
            || before[i].Path != after[j].Path
        )
        {
            return [];
        }

        var (old, @new) = (before[i], after[j]);
        var takesItsPlace =
            old.Passage.Kind == PassageKind.Heading
                ? old.Passage.Level == @new.Passage.Level
                : old.Words.Similarity(@new.Words) >= AlikeInPlace;
        return takesItsPlace ? [new PairCandidate(i, j, 1)] : [];
    }

    private IEnumerable<PairCandidate> Equal(IEnumerable<int> left, IEnumerable<int> right)
    {
        var places = right.ToLookup(j => after[j].Key);
        foreach (var group in left.GroupBy(i => before[i].Key))
        {
            cancellation.ThrowIfCancellationRequested();
            int[] from = [.. group];
            int[] to = [.. places[group.Key]];
            for (var k = 0; k < from.Length; k++)
            {
                var middle = (int)((long)k * to.Length / from.Length);
                for (var m = Math.Max(0, middle - Neighbours); m < Math.Min(to.Length, middle + Neighbours + 1); m++)
                {
                    yield return new PairCandidate(from[k], to[m], before[from[k]].WeightOfEqual(after[to[m]]));
                }
            }
        }
    }

    private IEnumerable<PairCandidate> Weighed(int[] left, int[] right)
    {
        var index = (long)left.Length * right.Length > AllPairs ? new RareWords(after, right) : null;
        foreach (var i in left)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var j in index?.Sharing(before[i]) ?? right)
            {
                if (before[i].Similarity(after[j]) is var similarity and > 0)
                {
                    yield return new PairCandidate(i, j, similarity);
                }
            }
        }
    }
}
