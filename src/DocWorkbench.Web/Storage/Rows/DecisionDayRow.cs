namespace DocWorkbench.Web.Storage.Rows;

internal sealed class DecisionDayRow
{
    public required string ReviewId { get; init; }

    /// <summary>Days since 1 January of the year 1, in this machine's time zone.</summary>
    public required int Day { get; init; }

    public required int Accepted { get; init; }

    public required int Edited { get; init; }

    public required int Rejected { get; init; }
}
