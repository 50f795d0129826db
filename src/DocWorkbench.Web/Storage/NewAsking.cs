using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Storage;

/// <summary>A question about to be asked.</summary>
/// <param name="RequestHash">The same for the same question to the same source.</param>
/// <param name="RequestOrdinal">The request's place in the review.</param>
/// <param name="Owner">Names the one who asks, for as long as the lease runs.</param>
internal sealed record NewAsking(string RequestHash, string ReviewId, int RequestOrdinal, string SourceName, string ActorId, string Owner)
{
    /// <summary>As they are now; a later change of the settings does not change what this cost.</summary>
    public TokenPrices Prices { get; init; } = TokenPrices.None;
}
