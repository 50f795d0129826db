using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Words;

/// <summary>Pairs the lines of a differing run that say nearly the same, in order.</summary>
internal static class SimilarLines
{
    private const double SameLine = 0.5;
    private const int MaximumCells = 10_000;

    /// <param name="mayPair">Asked of places in the two sequences before their words are compared.</param>
    /// <returns>Places in the two sequences; none where the run is too large to try each with each.</returns>
    public static IEnumerable<(int Before, int After)> Pair(Run run, string[] before, string[] after, Func<int, int, bool> mayPair)
    {
        var (rows, columns) = (run.BeforeEnd - run.Before, run.AfterEnd - run.After);
        if ((long)rows * columns > MaximumCells)
        {
            return [];
        }

        var left = before[run.Before..run.BeforeEnd].Select(WordSet.Of).ToArray();
        var right = after[run.After..run.AfterEnd].Select(WordSet.Of).ToArray();
        return OrderedPairing.Find(rows, columns, Score).Select(p => (p.Before + run.Before, p.After + run.After));

        double Score(int i, int j) =>
            mayPair(run.Before + i, run.After + j) && left[i].Similarity(right[j]) is var shared and >= SameLine ? shared : 0;
    }
}
