namespace DocWorkbench.Core.Reviews;

/// <summary>What was decided on a change, and by which event.</summary>
/// <param name="Text">The person's own text; only with <see cref="DecisionKind.Edited"/>.</param>
/// <param name="By">Null while undecided.</param>
public sealed record Decision(DecisionKind Kind, string? Text, ReviewEvent? By)
{
    public static Decision None { get; } = new(DecisionKind.Undecided, null, null);

    public bool IsTaken => Kind is DecisionKind.Accepted or DecisionKind.Edited;
}
