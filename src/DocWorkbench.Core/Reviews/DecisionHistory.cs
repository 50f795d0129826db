using System.Collections.Immutable;

namespace DocWorkbench.Core.Reviews;

/// <summary>The decisions of a review that still count, for looking back on them.</summary>
public static class DecisionHistory
{
    /// <summary>
    /// One for each change that was decided, whether or not the change still has a place in the text: the last that stands, with the event
    /// that made it. What was taken back, opened again or is open in a part is none.
    /// </summary>
    /// <param name="events">All of them, by sequence.</param>
    public static ImmutableArray<(DecisionKind Kind, ReviewEvent By)> Standing(IReadOnlyList<RecordedEvent> events) =>
        [.. new DecisionLedger(EventFold.Standing(events)).Latest().OrderBy(made => made.By.Sequence)];
}
