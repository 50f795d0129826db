namespace DocWorkbench.Core.Proposals;

/// <summary>What came over the wire for a question and what it cost, kept as evidence of what was paid for.</summary>
/// <param name="Raw">As it came, without the key; empty where nothing came.</param>
/// <param name="InputTokens">As the server counts; null where it does not say.</param>
/// <param name="CachedTokens">The part of the input that was charged less.</param>
public sealed record ReplyReceipt(string Raw, long? InputTokens, long? CachedTokens, long? OutputTokens)
{
    /// <summary>Tokens sent by our own count; null where nobody counted.</summary>
    public long? CountedInput { get; init; }

    /// <summary>Tokens that came by our own count.</summary>
    public long? CountedOutput { get; init; }
}
