using DocWorkbench.Core.Changes;

namespace DocWorkbench.Core.Evidence;

/// <summary>A change with the text it would put in its place now: the proposed one, or what a person made of it.</summary>
public sealed record CheckedChange(Change Change, string Text)
{
    public CheckedChange(Change change)
        : this(change, change.NewText) { }
}
