using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Changes;

/// <summary>A passage a change claims to rest on.</summary>
/// <param name="PassageId">As the reply names it.</param>
/// <param name="Passage">What the reply carries of it; null when the reply names a passage that is not there.</param>
/// <param name="IsVerbatim">The passage itself was inserted.</param>
public sealed record Citation(string PassageId, CitedPassage? Passage, bool IsVerbatim);
