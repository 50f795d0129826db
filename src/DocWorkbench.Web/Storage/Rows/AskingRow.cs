namespace DocWorkbench.Web.Storage.Rows;

internal sealed class AskingRow
{
    public required string RequestHash { get; init; }

    public required string ReviewId { get; init; }

    public required int RequestOrdinal { get; set; }

    public required string SourceName { get; init; }

    public required string ActorId { get; set; }

    public required AskingState State { get; set; }

    public required int Attempt { get; set; }

    public required long StartedTicks { get; set; }

    public required long LeaseUntilTicks { get; set; }

    public required string LeaseOwner { get; set; }

    /// <summary>Of a complete reply.</summary>
    public string? ReplyHash { get; set; }

    /// <summary>What came so far, or in the end, as it came.</summary>
    public byte[]? Raw { get; set; }

    /// <summary>The changes of an unfinished reply that are whole, as a reply of their own.</summary>
    public byte[]? Whole { get; set; }

    public long? InputTokens { get; set; }

    public long? CachedTokens { get; set; }

    public long? OutputTokens { get; set; }

    /// <summary>By our own count; null where nobody was asked who charges by tokens.</summary>
    public long? CountedInput { get; set; }

    public long? CountedOutput { get; set; }

    /// <summary>Of a million tokens sent, as it was when this was asked.</summary>
    public decimal? InputPrice { get; set; }

    public decimal? OutputPrice { get; set; }

    public string? PriceCurrency { get; set; }

    public string? Error { get; set; }
}
