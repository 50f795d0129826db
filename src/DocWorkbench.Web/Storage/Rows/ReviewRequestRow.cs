namespace DocWorkbench.Web.Storage.Rows;

internal sealed class ReviewRequestRow
{
    public required string ReviewId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>Of the request as JSON.</summary>
    public required string BlobHash { get; init; }

    public required long CreatedTicks { get; init; }

    public required string ActorId { get; init; }
}
