using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Reviews;

/// <summary>All decisions that stand, by what they are about.</summary>
internal sealed class DecisionLedger
{
    private readonly ILookup<string, (Decision Decision, ReviewEvent By)> _decisions;

    public DecisionLedger(IEnumerable<RecordedEvent> standing) =>
        _decisions = standing
            .Select(e => (e.Event.Target, Decision: DecisionOf(e), By: e.Event))
            .Where(e => e.Decision is not null)
            .ToLookup(e => e.Target, e => (e.Decision ?? Decision.None, e.By), StringComparer.Ordinal);

    /// <summary>The last decision about a change that counts; null where none does.</summary>
    public Decision? Last(string changeId, Func<ReviewEvent, bool> counts) =>
        _decisions[changeId].Where(d => counts(d.By)).Select(d => d.Decision).LastOrDefault();

    /// <summary>The last decision about each change, where that decides it.</summary>
    public IEnumerable<(DecisionKind Kind, ReviewEvent By)> Latest() =>
        _decisions
            .Select(about => about.Last())
            .Where(last => last.Decision.Kind != DecisionKind.Undecided)
            .Select(last => (last.Decision.Kind, last.By));

    private static Decision? DecisionOf(RecordedEvent recorded) =>
        recorded.Event.Kind switch
        {
            ReviewEventKind.Accepted => new Decision(DecisionKind.Accepted, null, recorded.Event),
            ReviewEventKind.Rejected => new Decision(DecisionKind.Rejected, null, recorded.Event)
            {
                Reason = StoredName.Find<RejectReason>(recorded.Text),
            },
            ReviewEventKind.Edited => new Decision(DecisionKind.Edited, recorded.Text, recorded.Event),
            ReviewEventKind.PartsDecided => PartChoice.FromJson(recorded.Text)?.ToDecision(recorded.Event),
            ReviewEventKind.Reopened => Decision.None,
            _ => null,
        };
}
