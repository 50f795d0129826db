using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Parts runs of differing lines where a line stands for another, so that each list item or row has a change of its own.</summary>
internal static class LinePairer
{
    private const double SameLine = 0.5;
    private const int MaximumCells = 10_000;

    public static List<Run> Part(List<Run> runs, string[] before, string[] after)
    {
        var parted = new List<Run>();
        foreach (var run in runs)
        {
            var (b, a) = (run.Before, run.After);
            foreach (var (pairBefore, pairAfter) in Pairs(run, before, after))
            {
                Add(parted, new Run(b, pairBefore, a, pairAfter));
                parted.Add(new Run(pairBefore, pairBefore + 1, pairAfter, pairAfter + 1));
                (b, a) = (pairBefore + 1, pairAfter + 1);
            }

            Add(parted, run with { Before = b, After = a });
        }

        return parted;
    }

    private static void Add(List<Run> runs, Run run)
    {
        if (run.Length > 0)
        {
            runs.Add(run);
        }
    }

    private static IEnumerable<(int Before, int After)> Pairs(Run run, string[] before, string[] after)
    {
        var (rows, columns) = (run.BeforeEnd - run.Before, run.AfterEnd - run.After);
        if (rows + columns < 3 || (long)rows * columns > MaximumCells)
        {
            return [];
        }

        var left = before[run.Before..run.BeforeEnd].Select(WordSet.Of).ToArray();
        var right = after[run.After..run.AfterEnd].Select(WordSet.Of).ToArray();
        return OrderedPairing
            .Find(
                rows,
                columns,
                (i, j) =>
                    IsBlank(i, j) ? 0
                    : left[i].Similarity(right[j]) is var s and >= SameLine ? s
                    : 0
            )
            .Select(p => (p.Before + run.Before, p.After + run.After));

        bool IsBlank(int i, int j) => string.IsNullOrWhiteSpace(before[run.Before + i]) || string.IsNullOrWhiteSpace(after[run.After + j]);
    }
}
