namespace DocWorkbench.Core.Reviews;

/// <summary>An event with the text it speaks of, decoded; null where it speaks of none.</summary>
public sealed record RecordedEvent(ReviewEvent Event, string? Text);
