namespace DocWorkbench.Core.Reviews;

/// <summary>Where a change stands.</summary>
public enum DecisionKind
{
    Undecided,
    Accepted,
    Rejected,

    /// <summary>Accepted with a person's own text.</summary>
    Edited,

    /// <summary>Some of its parts are taken, the others left.</summary>
    Partly,
}
