namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>
/// Where lines repeat, a comparison can say in several ways what was added: every group of changed lines goes where it meets others, then
/// beside a group of the other version, else as far down as it can. So two people's comparisons with one base say the same alike.
/// </summary>
internal static class GroupSlider
{
    // Enough for any written text; a file of equal lines stays as it was found.
    private const int MaximumSteps = 500_000;

    // The rules are those of git's compaction of changes, so that what git merges is merged here.
    public static void Slide(ChangedLines own, ChangedLines other)
    {
        var steps = 0;
        own.ToFirst();
        other.ToFirst();
        do
        {
            if (own.Length > 0)
            {
                steps = SlideGroup(own, other, steps);
            }
        } while (steps < MaximumSteps && own.ToNext() && other.ToNext());
    }

    private static int SlideGroup(ChangedLines own, ChangedLines other, int steps)
    {
        int length,
            firstEnd;
        bool beside;
        do
        {
            length = own.Length;
            while (own.SlideUp())
            {
                other.ToPrevious();
                steps++;
            }

            firstEnd = own.End;
            beside = other.Length > 0;
            while (own.SlideDown())
            {
                other.ToNext();
                beside |= other.Length > 0;
                steps++;
            }
        } while (length != own.Length && steps < MaximumSteps);

        while (own.End != firstEnd && beside && other.Length == 0 && own.SlideUp())
        {
            other.ToPrevious();
            steps++;
        }

        return steps;
    }
}
