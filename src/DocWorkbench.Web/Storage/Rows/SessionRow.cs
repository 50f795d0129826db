namespace DocWorkbench.Web.Storage.Rows;

internal sealed class SessionRow
{
    public required string Id { get; init; }

    public required string ActorId { get; init; }

    public required long CreatedTicks { get; init; }

    public required long LastSeenTicks { get; init; }

    public required long ExpiresTicks { get; init; }
}
