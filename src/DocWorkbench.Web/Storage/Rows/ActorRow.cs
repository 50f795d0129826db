namespace DocWorkbench.Web.Storage.Rows;

internal sealed class ActorRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>"local" for the person who owns this machine's account.</summary>
    public required string Kind { get; init; }

    public required long CreatedTicks { get; init; }
}
