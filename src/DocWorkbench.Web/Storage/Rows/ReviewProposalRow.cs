namespace DocWorkbench.Web.Storage.Rows;

internal sealed class ReviewProposalRow
{
    public required string ReviewId { get; init; }

    public required int Ordinal { get; init; }

    public int? RequestOrdinal { get; init; }

    public required string SourceName { get; init; }

    /// <summary>Of the reply exactly as it came.</summary>
    public required string BlobHash { get; init; }

    public required long CreatedTicks { get; init; }

    public required string ActorId { get; init; }
}
