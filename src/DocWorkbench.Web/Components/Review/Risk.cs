namespace DocWorkbench.Web.Components.Review;

/// <summary>How much care a change needs, rising.</summary>
internal enum Risk
{
    /// <summary>Nothing of weight was found.</summary>
    Low,

    /// <summary>The checks are not through.</summary>
    NotCompared,

    /// <summary>There are findings to look at.</summary>
    Medium,

    /// <summary>There are findings that hold it up.</summary>
    High,

    /// <summary>The how-to changed at its place.</summary>
    NeedsChoice,
}
