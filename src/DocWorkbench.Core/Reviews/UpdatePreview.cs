using System.Collections.Immutable;

namespace DocWorkbench.Core.Reviews;

/// <summary>What bringing a review up to date does to its changes.</summary>
/// <param name="Affected">Decided changes that no longer count as decided.</param>
/// <param name="Open">Undecided changes about text that changed.</param>
/// <param name="AlreadyThere">Changes, decided or not, that have been made in the how-to itself.</param>
public sealed record UpdatePreview(int Affected, int Open, int AlreadyThere)
{
    public static UpdatePreview Of(ReviewState before, ReviewState after)
    {
        var there = after.AlreadyThere.Select(c => c.Change.Id).ToImmutableHashSet();
        var lost = before.Changes.Where(c => !there.Contains(c.Change.Id) && IsLost(c, after.Find(c.Change.Id))).ToList();
        return new UpdatePreview(
            lost.Count(c => c.Decision.Kind != DecisionKind.Undecided),
            lost.Count(c => c.Decision.Kind == DecisionKind.Undecided),
            before.Changes.Count(c => there.Contains(c.Change.Id))
        );
    }

    private static bool IsLost(ReviewedChange before, ReviewedChange? after) =>
        after is null
        || (
            before.Decision.Kind == DecisionKind.Undecided
                ? after.Carry is not null && before.Carry is null
                : before.Decision != after.Decision
        );
}
