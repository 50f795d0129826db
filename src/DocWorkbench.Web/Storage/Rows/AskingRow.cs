namespace DocWorkbench.Web.Storage.Rows;

internal sealed class AskingRow
{
    public required string RequestHash { get; init; }

    public required string ReviewId { get; init; }

    public required AskingState State { get; set; }

    public required int Attempt { get; set; }

    public required long LeaseUntilTicks { get; set; }

    public required string LeaseOwner { get; set; }

    public string? ReplyHash { get; set; }

    public string? Error { get; set; }
}
