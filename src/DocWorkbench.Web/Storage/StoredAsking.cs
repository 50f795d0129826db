namespace DocWorkbench.Web.Storage;

/// <summary>A question to a proposal source, as it stands in the database.</summary>
/// <param name="Error">One sentence; null while it runs and when it was answered.</param>
/// <param name="InputTokens">As the server counted them; null where it did not say.</param>
internal sealed record StoredAsking(
    string RequestHash,
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
