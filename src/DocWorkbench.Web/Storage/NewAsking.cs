namespace DocWorkbench.Web.Storage;

/// <summary>A question about to be asked.</summary>
/// <param name="RequestHash">The same for the same question to the same source.</param>
/// <param name="RequestOrdinal">The request's place in the review.</param>
/// <param name="Owner">Names the one who asks, for as long as the lease runs.</param>
internal sealed record NewAsking(string RequestHash, string ReviewId, int RequestOrdinal, string SourceName, string ActorId, string Owner);
