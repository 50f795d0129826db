using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Checks;

/// <summary>What the checks found in one change.</summary>
/// <param name="Text">The text they looked at.</param>
/// <param name="Support">For each sentence that states something, in order.</param>
/// <param name="Findings">By place.</param>
public sealed record ChangeEvidence(string Text, ImmutableArray<Support> Support, ImmutableArray<Finding> Findings)
{
    /// <summary>The findings with what a decision on each has for its target, the gravest first.</summary>
    public ImmutableArray<(Finding Finding, string Target)> Gravest { get; } =
    [.. Findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Span.Start).Select(f => (f, FindingDecision.TargetOf(f)))];

    /// <summary>The sentences that neither a published passage nor the how-to holds.</summary>
    public ImmutableArray<TextSpan> Unpublished { get; } =
    [.. Support.Where(s => s.Kind is SupportKind.RequirementOnly or SupportKind.Nothing).Select(s => s.Sentence)];
}
