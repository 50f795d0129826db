using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Pairs the units of two stretches that have nothing unique in common, by how alike they are.</summary>
internal sealed class GapAligner(ComparedUnit[] before, ComparedUnit[] after, int[] partners)
{
    // Pairs weighed in one gap, and cells of the table that the pairing keeps.
    private const int MaximumPairs = 250_000;
    private const int MaximumCells = 36_000_000;
    private const double WeakScore = 0.1;

    public bool Limited { get; private set; }

    public void Align(Run gap)
    {
        var (rows, columns) = (gap.BeforeEnd - gap.Before, gap.AfterEnd - gap.After);
        if ((long)rows * columns > MaximumCells)
        {
            Limited = true;
            return;
        }

        var band = columns;
        if ((long)rows * columns > MaximumPairs)
        {
            Limited = true;
            band = Math.Max(2, MaximumPairs / rows / 2);
        }

        foreach (var (row, column) in OrderedPairing.Find(rows, columns, (i, j) => Score(gap.Before + i, gap.After + j), band))
        {
            partners[gap.Before + row] = gap.After + column;
        }
    }

    // A long pair says more than a short one; what is weak says nearly nothing.
    private double Score(int i, int j)
    {
        var (left, right) = (before[i], after[j]);
        var similarity = UnitSimilarity.Of(left, right);
        return similarity == 0 ? 0
            : left.IsWeak || right.IsWeak ? WeakScore * similarity
            : similarity * (1 + Math.Log(1 + Math.Min(left.Content.Length, right.Content.Length)));
    }
}
