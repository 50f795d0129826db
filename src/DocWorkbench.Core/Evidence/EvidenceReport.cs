using System.Collections.Immutable;

namespace DocWorkbench.Core.Evidence;

/// <summary>What the checks found.</summary>
/// <param name="Findings">In the changes, in their order and then by place.</param>
/// <param name="AlreadyInTheHowTo">In text nobody proposes to change; they hold up nothing.</param>
/// <param name="Support">What each sentence rests on, by the number of its change; neutral sentences have no entry.</param>
/// <param name="Ledger">What became of each passage.</param>
public sealed record EvidenceReport(
    ImmutableArray<Finding> Findings,
    ImmutableArray<Finding> AlreadyInTheHowTo,
    ImmutableDictionary<int, ImmutableArray<Support>> Support,
    ImmutableArray<LedgerEntry> Ledger
)
{
    /// <summary>Findings that have to be settled or dismissed before everything can be accepted at once.</summary>
    public IEnumerable<Finding> Gating => Findings.Where(f => f.Severity == FindingSeverity.High);
}
