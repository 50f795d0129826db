using System.Collections.Immutable;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Reviews;

/// <summary>A review as it stands: every change with its decision, and what has no place.</summary>
public sealed record ReviewState
{
    /// <summary>The text the review is about now: the one it began with, or the one it was brought up to date with.</summary>
    public required HowTo HowTo { get; init; }

    /// <summary>The event that brought it up to date; null while it is about the text it began with.</summary>
    public ReviewEvent? Move { get; init; }

    /// <summary>In document order.</summary>
    public required ImmutableArray<ReviewedChange> Changes { get; init; }

    /// <summary>Changes that somebody has made in the how-to itself meanwhile; there is nothing to decide on them.</summary>
    public ImmutableArray<ReviewedChange> AlreadyThere { get; init; } = [];

    public required ImmutableArray<TrayEntry> Tray { get; init; }

    /// <summary>What was said of findings, by <see cref="FindingDecision.TargetOf"/>.</summary>
    public ImmutableDictionary<string, FindingDecision> FindingDecisions { get; init; } =
        ImmutableDictionary<string, FindingDecision>.Empty;

    /// <summary>Passages nobody needs to use, by their ids.</summary>
    public ImmutableDictionary<string, SkippedPassage> SkippedPassages { get; init; } = ImmutableDictionary<string, SkippedPassage>.Empty;

    /// <summary>What people said about the changes.</summary>
    public CommentThreads Comments { get; init; } = CommentThreads.None;

    /// <summary>Events that count, in order; undo goes back through those that are no comments.</summary>
    public required ImmutableArray<ReviewEvent> Standing { get; init; }

    /// <summary>What undo takes back next: one event, or those that were done together; empty for nothing.</summary>
    public ImmutableArray<ReviewEvent> LastDeed { get; init; } = [];

    internal KnownVersions? Versions { get; init; }

    public int Decided => Changes.Count(c => c.Decision.Kind != DecisionKind.Undecided);

    public ReviewedChange? Find(string changeId) => Changes.FirstOrDefault(c => c.Change.Id == changeId);
}
