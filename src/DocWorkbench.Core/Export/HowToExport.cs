using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Core.Export;

/// <summary>The new how-to of a review.</summary>
public static class HowToExport
{
    /// <summary>The base with every accepted text in its place; every undecided or rejected place is the base's own bytes.</summary>
    public static byte[] Write(ReviewState review) =>
        ChangeSplicer.Apply(
            review.HowTo,
            review.Changes.Where(c => c.Decision.IsTaken).Select(c => (c.Change, c.ResultText ?? c.Change.NewText))
        );
}
