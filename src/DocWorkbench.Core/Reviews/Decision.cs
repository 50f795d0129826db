namespace DocWorkbench.Core.Reviews;

/// <summary>What was decided on a change, and by which event.</summary>
/// <param name="Text">The text that takes the proposal's place: a person's own, or what its taken parts make.</param>
/// <param name="By">Null while undecided.</param>
public sealed record Decision(DecisionKind Kind, string? Text, ReviewEvent? By)
{
    public static Decision None { get; } = new(DecisionKind.Undecided, null, null);

    /// <summary>Why it was rejected; null where nobody said.</summary>
    public RejectReason? Reason { get; init; }

    /// <summary>What was decided part by part; null where the change was decided whole. Undecided while a part is open.</summary>
    public PartChoice? Parts { get; init; }
}
