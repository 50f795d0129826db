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
                e.Event.Kind is not (ReviewEventKind.Undone or ReviewEventKind.Redone) && !undone.Contains(e.Event.Sequence)
            ),
        ];
    }

    /// <summary>Whether an event takes back or brings back another, and which.</summary>
    public static bool IsTurn(ReviewEvent recorded, out long sequence)
    {
        sequence = 0;
        return recorded.Kind is ReviewEventKind.Undone or ReviewEventKind.Redone
            && long.TryParse(recorded.Target, NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
    }
}
