namespace DocWorkbench.Web.Storage;

/// <summary>A question to a proposal source, as it stands in the database.</summary>
internal sealed record StoredAsking(string RequestHash, AskingState State, int Attempt, DateTimeOffset LeaseUntil, string? Error);
