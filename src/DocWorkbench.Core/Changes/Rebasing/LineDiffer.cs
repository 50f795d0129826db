using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Compares two versions line by line; of several equal ways to say what was added or removed always the same one.</summary>
internal static class LineDiffer
{
    public static List<Run> Compare(string[] before, string[] after)
    {
        var (runs, _) = SequenceDiffer.Compare(before, after);
        return SlideDown(runs, before, after);
    }

    // Lines that were only added, or only removed, may stand a line later as well where the first equals the one that follows. Sliding
    // them as far down as they go makes both sides of a comparison say the same.
    private static List<Run> SlideDown(List<Run> runs, string[] before, string[] after)
    {
        var slid = new List<Run>();
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var run = runs[i];
            var limit = slid.Count > 0 ? slid[^1] : new Run(before.Length, before.Length, after.Length, after.Length);
            while (run.BeforeEnd < limit.Before && run.AfterEnd < limit.After && CanSlide(run, before, after))
            {
                run = run.Shifted(1, 1);
            }

            if (slid.Count > 0 && run.BeforeEnd == limit.Before && run.AfterEnd == limit.After)
            {
                slid[^1] = limit with { Before = run.Before, After = run.After };
            }
            else
            {
                slid.Add(run);
            }
        }

        slid.Reverse();
        return slid;
    }

    private static bool CanSlide(Run run, string[] before, string[] after) =>
        run.Before == run.BeforeEnd
            ? after[run.After] == after[run.AfterEnd]
            : run.After == run.AfterEnd && before[run.Before] == before[run.BeforeEnd];
}
