using System.Collections.Immutable;
using System.Globalization;

namespace DocWorkbench.Core.Reviews;

/// <summary>What was taken back and can be brought back, the newest first, as long as nothing else was decided since.</summary>
public static class UndoneDeeds
{
    /// <param name="events">All of them, by sequence.</param>
    /// <returns>What redo brings back next: one event, or those that were taken back together; empty for nothing. No comment.</returns>
    public static ImmutableArray<ReviewEvent> Last(IReadOnlyList<RecordedEvent> events)
    {
        var undone = new Stack<List<long>>();
        foreach (var deed in Deeds(events))
        {
            var turned = deed.Select(e => EventFold.IsTurn(e, out var sequence) ? sequence : 0).ToList();
            if (deed[0].Kind == ReviewEventKind.Undone)
            {
                undone.Push(turned);
            }
            else if (deed[0].Kind == ReviewEventKind.Redone)
            {
                undone.TryPop(out _);
            }
            else
            {
                undone.Clear();
            }
        }

        return undone.TryPeek(out var last) ? [.. events.Select(e => e.Event).Where(e => last.Contains(e.Sequence))] : [];
    }

    // Events that were done together are one deed; comments are none.
    private static IEnumerable<List<ReviewEvent>> Deeds(IReadOnlyList<RecordedEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var (recorded, text) = (events[i].Event, events[i].Text);
            var together =
                recorded.Kind == ReviewEventKind.Together
                && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                    ? Math.Min(count, events.Count - i - 1)
                    : 0;
            if (together > 0)
            {
                yield return [.. events.Skip(i + 1).Take(together).Select(e => e.Event)];
                i += together;
            }
            else if (recorded.Kind != ReviewEventKind.Together && !Comment.Kinds.Contains(recorded.Kind))
            {
                yield return [recorded];
            }
        }
    }
}
