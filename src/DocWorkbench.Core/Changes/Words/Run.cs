namespace DocWorkbench.Core.Changes.Words;

/// <summary>Elements of one sequence replaced by elements of another; either side may be empty.</summary>
internal readonly record struct Run(int Before, int BeforeEnd, int After, int AfterEnd)
{
    public int Length => BeforeEnd - Before + AfterEnd - After;

    public Run Shifted(int before, int after) => new(Before + before, BeforeEnd + before, After + after, AfterEnd + after);
}
