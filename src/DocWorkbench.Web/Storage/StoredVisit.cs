namespace DocWorkbench.Web.Storage;

/// <summary>How far a person had seen a review when their visit before this one ended.</summary>
public sealed record StoredVisit(DateTimeOffset At, SeenUpTo Seen);
