namespace DocWorkbench.Core.Reviews;

/// <summary>One line of a review's history. Events are only ever appended; the state of a review is a fold over them.</summary>
/// <param name="Sequence">From 1, without gaps, within one review.</param>
/// <param name="TextHash">SHA-256 of the stored text the event speaks of; null when it speaks of none.</param>
public sealed record ReviewEvent(long Sequence, string ActorId, long UtcTicks, ReviewEventKind Kind, string Target, string? TextHash);
