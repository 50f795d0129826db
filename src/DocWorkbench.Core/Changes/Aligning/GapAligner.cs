using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Pairs the units of two stretches that have nothing unique in common, by how alike they are.</summary>
internal sealed class GapAligner(ComparedUnit[] before, ComparedUnit[] after, int[] partners)
{
    // Above this many pairs a gap is cut into equal stretches, and partners are looked for only inside them.
    private const int MaximumPairs = 200_000;
    private const double WeakScore = 0.1;

    public bool Limited { get; private set; }

    public void Align(Run gap)
    {
        var (rows, columns) = (gap.BeforeEnd - gap.Before, gap.AfterEnd - gap.After);
        var stretches = (long)rows * columns / MaximumPairs + 1;
        Limited |= stretches > 1;
        for (long s = 0; s < stretches; s++)
        {
            var (row, rowEnd) = ((int)(s * rows / stretches), (int)((s + 1) * rows / stretches));
            var (column, columnEnd) = ((int)(s * columns / stretches), (int)((s + 1) * columns / stretches));
            AlignStretch(new Run(row, rowEnd, column, columnEnd).Shifted(gap.Before, gap.After));
        }
    }

    private void AlignStretch(Run gap)
    {
        var (rows, columns) = (gap.BeforeEnd - gap.Before, gap.AfterEnd - gap.After);
        foreach (var (row, column) in OrderedPairing.Find(rows, columns, (i, j) => Score(gap.Before + i, gap.After + j)))
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
