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
            // What stands at one place goes in as the review shows it, whatever number its reply gave it.
            review
                .Changes.Select((c, i) => (Reviewed: c, Change: c.Change with { Number = i + 1 }))
                .Where(c => c.Reviewed.ResultText is not null)
                .Select(c => (c.Change, c.Reviewed.ResultText ?? ""))
        );
}
