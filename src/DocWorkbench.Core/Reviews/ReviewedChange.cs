using DocWorkbench.Core.Changes;

namespace DocWorkbench.Core.Reviews;

/// <summary>A change of a review with its decision.</summary>
/// <param name="Proposal">The proposal it came from, from 1; 0 for one a person made by hand.</param>
public sealed record ReviewedChange(Change Change, int Proposal, Decision Decision)
{
    /// <summary>How it came into a how-to that changed; null where its place is the same.</summary>
    public Carry? Carry { get; init; }

    /// <summary>The id it had before it lost its place and a person gave it another; null where it kept it.</summary>
    public string? FormerId { get; init; }

    /// <summary>The version before it, where it was asked for again; null for a first one.</summary>
    public ReviewedChange? EarlierVersion { get; init; }

    /// <summary>All versions before it, the newest first.</summary>
    public IEnumerable<ReviewedChange> EarlierVersions
    {
        get
        {
            for (var version = EarlierVersion; version is not null; version = version.EarlierVersion)
            {
                yield return version;
            }
        }
    }

    /// <summary>The text that stands beside the current one: what was decided, or the proposal.</summary>
    public string ShownText => Decision.Kind == DecisionKind.Undecided ? Change.NewText : ResultText ?? Change.NewText;

    /// <summary>
    /// The text that goes into the result: the person's own, the proposed one, what its taken parts make, or null where the current text
    /// stays.
    /// </summary>
    public string? ResultText =>
        Decision.Kind switch
        {
            DecisionKind.Accepted => Change.NewText,
            DecisionKind.Edited => Decision.Text ?? Change.NewText,
            DecisionKind.Partly or DecisionKind.Undecided => Decision.Text,
            _ => null,
        };
}
