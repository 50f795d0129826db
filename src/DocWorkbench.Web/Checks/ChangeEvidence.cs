using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Checks;

/// <summary>What the checks found in one change.</summary>
/// <param name="Text">The text they looked at.</param>
/// <param name="Support">For each sentence that states something, in order.</param>
/// <param name="Findings">By place.</param>
public sealed record ChangeEvidence(string Text, ImmutableArray<Support> Support, ImmutableArray<Finding> Findings)
{
    /// <summary>What a decision on each of the findings has for its target.</summary>
    public ImmutableArray<string> Targets { get; } = [.. Findings.Select(FindingDecision.TargetOf)];
}
