namespace DocWorkbench.Web.Storage.Rows;

internal sealed class ReviewTallyRow
{
    public required string ReviewId { get; init; }

    /// <summary>The review's version that was counted.</summary>
    public required long Version { get; init; }

    /// <summary>The way it was counted in.</summary>
    public required int Rule { get; init; }

    public required int Changes { get; init; }

    public required int Accepted { get; init; }

    public required int Edited { get; init; }

    public required int Rejected { get; init; }

    public required int Unplaced { get; init; }

    /// <summary>Of the text the review is about.</summary>
    public required string HowToHash { get; init; }

    /// <summary>Of what an export would be.</summary>
    public required string ResultHash { get; init; }
}
