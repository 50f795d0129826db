namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Lines of one file, by number from 0.</summary>
internal readonly record struct LineRange(int Start, int End)
{
    public int Length => End - Start;
}
