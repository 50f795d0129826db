using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Storage;

/// <summary>Whether an event now stands in the history.</summary>
internal abstract record AppendOutcome
{
    private AppendOutcome() { }

    /// <summary>It is on the disk.</summary>
    public sealed record Appended(ReviewEvent Event) : AppendOutcome;

    /// <summary>Nothing was written: somebody decided something about the same target that the person had not seen.</summary>
    /// <param name="Latest">The newest event about that target; null when the person claims to have seen one that is not there.</param>
    public sealed record Conflict(ReviewEvent? Latest, byte[]? LatestText) : AppendOutcome;
}
