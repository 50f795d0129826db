using DocWorkbench.Web.Llm;

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
)
{
    /// <summary>By our own count; null where nobody counted.</summary>
    public long? CountedInput { get; init; }

    public long? CountedOutput { get; init; }

    /// <summary>As they were when it was asked.</summary>
    public TokenPrices Prices { get; init; } = TokenPrices.None;

    /// <summary>What it took and cost, in words; null where nothing came that could have been charged.</summary>
    public string? Use => UsageWords.Of(InputTokens, OutputTokens, CountedInput, CountedOutput, Prices);

    /// <summary>Whether anything came that can be read.</summary>
    public bool HasRaw { get; init; }
}
