using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Parts runs of differing lines where a line stands for another, so that each list item or row has a change of its own.</summary>
internal static class LinePairer
{
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

    // A line that stands alone against another is a change of its own already; a blank one is no item and no row.
    private static IEnumerable<(int Before, int After)> Pairs(Run run, string[] before, string[] after) =>
        run.Length < 3
            ? []
            : SimilarLines.Pair(
                run,
                before,
                after,
                (b, a) => !string.IsNullOrWhiteSpace(before[b]) && !string.IsNullOrWhiteSpace(after[a])
            );
}
