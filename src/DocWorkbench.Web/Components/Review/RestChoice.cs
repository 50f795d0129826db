using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Several undecided changes, to be decided at once.</summary>
/// <param name="Where">"in Steps".</param>
public sealed record RestChoice(IReadOnlyList<ReviewedChange> Changes, bool Accept, string Where);
