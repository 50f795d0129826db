using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Compares two versions line by line; of several equal ways to say what was added or removed always the same one.</summary>
internal static class LineDiffer
{
    public static List<Run> Compare(string[] before, string[] after)
    {
        var (left, right) = (new ChangedLines(before), new ChangedLines(after));
        foreach (var run in SequenceDiffer.Compare(before, after).Runs)
        {
            left.Mark(run.Before, run.BeforeEnd);
            right.Mark(run.After, run.AfterEnd);
        }

        GroupSlider.Slide(left, right);
        GroupSlider.Slide(right, left);
        return Runs(left, right);
    }

    private static List<Run> Runs(ChangedLines left, ChangedLines right)
    {
        var runs = new List<Run>();
        left.ToFirst();
        right.ToFirst();
        do
        {
            if (left.Length + right.Length > 0)
            {
                runs.Add(new Run(left.Start, left.End, right.Start, right.End));
            }
        } while (left.ToNext() && right.ToNext());

        return runs;
    }
}
