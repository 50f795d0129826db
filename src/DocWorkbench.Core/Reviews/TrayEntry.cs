using DocWorkbench.Core.Changes.Placing;

namespace DocWorkbench.Core.Reviews;

/// <summary>An operation without a place, waiting for a person.</summary>
/// <param name="Proposal">From 1.</param>
public sealed record TrayEntry(int Proposal, UnplacedOperation Operation)
{
    /// <summary>What was decided on it while it had a place.</summary>
    public Decision Earlier { get; init; } = Decision.None;

    /// <summary>The id of the change it was while it had a place; null where it had none, or where that change still stands.</summary>
    public string? ChangeId { get; init; }

    /// <summary>What a <see cref="ReviewEventKind.Placed"/> event targets.</summary>
    public string Key => KeyOf(Proposal, Operation.Number);

    public static string KeyOf(int proposal, int number) => FormattableString.Invariant($"{proposal}/{number}");
}
