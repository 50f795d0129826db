using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Checks;

/// <summary>What the checks found in a review at one moment.</summary>
public sealed class DeskEvidence
{
    private readonly ImmutableDictionary<string, ChangeEvidence> _byChange;

    private DeskEvidence(string key, EvidenceReport report, ImmutableDictionary<string, ChangeEvidence> byChange)
    {
        Key = key;
        AlreadyInHowTo = report.AlreadyInTheHowTo;
        Ledger = report.Ledger;
        _byChange = byChange;
    }

    /// <summary>Names all that was looked at.</summary>
    public string Key { get; }

    /// <summary>Findings in text that nobody proposes to change.</summary>
    public ImmutableArray<Finding> AlreadyInHowTo { get; }

    /// <summary>What became of each passage.</summary>
    public ImmutableArray<LedgerEntry> Ledger { get; }

    /// <summary>Null for a change that was not there then, or read otherwise.</summary>
    public ChangeEvidence? Of(ReviewedChange change) =>
        _byChange.GetValueOrDefault(change.Change.Id) is { } found && found.Text == change.ShownText ? found : null;

    internal static DeskEvidence Of(CheckInput input, EvidenceOptions options, EvidenceChecker checker, CancellationToken cancellation)
    {
        // Numbers of several replies meet; for the checks each change has its own.
        var numbered = input
            .Changes.Select((c, i) => (Change: c, Checked: new CheckedChange(c.Change with { Number = i + 1 }, c.ShownText)))
            .ToList();
        var report = checker.Check(input.HowTo, numbered.Select(n => n.Checked), options, cancellation);
        var findings = report.Findings.ToLookup(f => f.Change ?? 0);
        return new DeskEvidence(
            input.Key,
            report,
            numbered.ToImmutableDictionary(
                n => n.Change.Change.Id,
                n => new ChangeEvidence(
                    n.Checked.Text,
                    report.Support.GetValueOrDefault(n.Checked.Change.Number, []),
                    [.. findings[n.Checked.Change.Number]]
                )
            )
        );
    }
}
