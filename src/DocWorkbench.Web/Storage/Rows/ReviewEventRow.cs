using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Storage.Rows;

internal sealed class ReviewEventRow
{
    public required string ReviewId { get; init; }

    public required long Sequence { get; init; }

    public required string ActorId { get; init; }

    public required long UtcTicks { get; init; }

    public required ReviewEventKind Kind { get; init; }

    public required string Target { get; init; }

    /// <summary>What the event bears on: its target, or, when it undoes or redoes an event, the target of that event.</summary>
    public required string Subject { get; init; }

    public string? TextHash { get; init; }

    public ReviewEvent ToEvent() => new(Sequence, ActorId, UtcTicks, Kind, Target, TextHash);
}
