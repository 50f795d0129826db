using System.Collections.Immutable;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Reviews;

/// <summary>A review as it stands: every change with its decision, and what has no place.</summary>
public sealed record ReviewState
{
    public required HowTo HowTo { get; init; }

    /// <summary>In document order.</summary>
    public required ImmutableArray<ReviewedChange> Changes { get; init; }

    public required ImmutableArray<TrayEntry> Tray { get; init; }

    /// <summary>Events that count, in order; what undo goes back through.</summary>
    public required ImmutableArray<ReviewEvent> Standing { get; init; }

    public int Decided => Changes.Count(c => c.Decision.Kind != DecisionKind.Undecided);

    public ReviewedChange? Find(string changeId) => Changes.FirstOrDefault(c => c.Change.Id == changeId);
}
