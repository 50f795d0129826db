using System.Collections.Immutable;
using System.Globalization;

namespace DocWorkbench.Core.Reviews;

/// <summary>Which events count: an undone one does not, a redone one does again.</summary>
internal static class EventFold
{
    public static List<RecordedEvent> Standing(IReadOnlyList<RecordedEvent> events)
    {
        var undone = new HashSet<long>();
        foreach (var recorded in events)
        {
            if (IsTurn(recorded.Event, out var sequence))
            {
                _ = recorded.Event.Kind == ReviewEventKind.Undone ? undone.Add(sequence) : undone.Remove(sequence);
            }
        }

        return
        [
            .. events.Where(e =>
                e.Event.Kind is not (ReviewEventKind.Undone or ReviewEventKind.Redone or ReviewEventKind.Together)
                && !undone.Contains(e.Event.Sequence)
            ),
        ];
    }

    /// <summary>What was done last and still counts: one event, or those that were done together; empty for nothing. No comment.</summary>
    /// <param name="events">All of them, by sequence.</param>
    /// <param name="standing">Those that count.</param>
    public static ImmutableArray<ReviewEvent> LastDeed(IReadOnlyList<RecordedEvent> events, IReadOnlyList<RecordedEvent> standing)
    {
        var deeds = standing.Select(e => e.Event).Where(e => !Comment.Kinds.Contains(e.Kind)).ToList();
        if (deeds.Count == 0)
        {
            return [];
        }

        var last = deeds[^1].Sequence;
        var together = events.LastOrDefault(e => e.Event.Kind == ReviewEventKind.Together && e.Event.Sequence < last);
        var first =
            together is not null
            && int.TryParse(together.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && last <= together.Event.Sequence + count
                ? together.Event.Sequence
                : last;
        return [.. deeds.Where(e => e.Sequence >= first)];
    }

    /// <summary>Whether an event takes back or brings back another, and which.</summary>
    public static bool IsTurn(ReviewEvent recorded, out long sequence)
    {
        sequence = 0;
        return recorded.Kind is ReviewEventKind.Undone or ReviewEventKind.Redone
            && long.TryParse(recorded.Target, NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
    }
}
