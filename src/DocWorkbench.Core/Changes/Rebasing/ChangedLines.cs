namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>
/// One version's lines, each changed or not, and a finger on one group of changed lines; an empty group stands between two unchanged lines.
/// </summary>
internal sealed class ChangedLines(string[] keys)
{
    private readonly bool[] _changed = new bool[keys.Length];

    public int Start { get; private set; }

    public int End { get; private set; }

    public int Length => End - Start;

    public void Mark(int first, int end) => _changed.AsSpan(first, end - first).Fill(true);

    public void ToFirst() => (Start, End) = (0, Reach(0));

    public bool ToNext()
    {
        if (End == _changed.Length)
        {
            return false;
        }

        Start = End + 1;
        End = Reach(Start);
        return true;
    }

    public void ToPrevious()
    {
        End = Start - 1;
        Start = Reached(End);
    }

    /// <summary>Moves the group one line up and takes in the group it then meets; false where the lines do not allow it.</summary>
    public bool SlideUp()
    {
        if (Start == 0 || keys[Start - 1] != keys[End - 1])
        {
            return false;
        }

        (Start, End) = (Start - 1, End - 1);
        (_changed[Start], _changed[End]) = (true, false);
        Start = Reached(Start);
        return true;
    }

    /// <summary>Moves the group one line down and takes in the group it then meets; false where the lines do not allow it.</summary>
    public bool SlideDown()
    {
        if (End == keys.Length || keys[Start] != keys[End])
        {
            return false;
        }

        (_changed[Start], _changed[End]) = (false, true);
        (Start, End) = (Start + 1, Reach(End + 1));
        return true;
    }

    private int Reach(int end)
    {
        while (end < _changed.Length && _changed[end])
        {
            end++;
        }

        return end;
    }

    private int Reached(int start)
    {
        while (start > 0 && _changed[start - 1])
        {
            start--;
        }

        return start;
    }
}
