namespace DocWorkbench.Web.Storage;

/// <summary>A question to a proposal source, as it stands in the database.</summary>
/// <param name="RequestOrdinal">The request's place in the review.</param>
/// <param name="Error">One sentence; null while it runs and when it was answered.</param>
/// <param name="InputTokens">As the server counted them; null where it did not say.</param>
public sealed record StoredAsking(
    string RequestHash,
    int RequestOrdinal,
    string ActorId,
    string SourceName,
    AskingState State,
    int Attempt,
    DateTimeOffset StartedAt,
    DateTimeOffset LeaseUntil,
    string? Error,
    long? InputTokens,
    long? CachedTokens,
    long? OutputTokens
);
