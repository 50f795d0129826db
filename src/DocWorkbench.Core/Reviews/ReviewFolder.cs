using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Reviews;

/// <summary>Folds a review's proposals and events into its state.</summary>
public static class ReviewFolder
{
    /// <param name="proposals">In order; the first is proposal 1.</param>
    /// <param name="events">By sequence.</param>
    public static ReviewState Fold(HowTo howTo, IReadOnlyList<Proposal> proposals, IReadOnlyList<RecordedEvent> events)
    {
        var standing = Standing(events);
        var decisions = Decisions(standing);
        var byPerson = standing
            .Where(e => e.Event.Kind == ReviewEventKind.Placed)
            .GroupBy(e => e.Event.Target)
            .ToDictionary(g => g.Key, g => g.Last());
        var room = new Room(decisions);
        foreach (var written in standing.Where(e => e.Event.Kind == ReviewEventKind.Written))
        {
            room.AddWritten(howTo, written, byPerson);
        }

        for (var i = 0; i < proposals.Count; i++)
        {
            room.AddProposal(howTo, proposals[i], number: i + 1, byPerson);
        }

        return new ReviewState
        {
            HowTo = howTo,
            Changes = room.InDocumentOrder(),
            Tray = room.Tray(),
            Standing = [.. standing.Select(e => e.Event)],
        };
    }

    // An undone event does not count; a redone one counts again.
    private static List<RecordedEvent> Standing(IReadOnlyList<RecordedEvent> events)
    {
        var undone = new HashSet<long>();
        foreach (var recorded in events)
        {
            if (
                recorded.Event.Kind is ReviewEventKind.Undone or ReviewEventKind.Redone
                && long.TryParse(recorded.Event.Target, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            )
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

    private static Dictionary<string, Decision> Decisions(IEnumerable<RecordedEvent> standing)
    {
        var decisions = new Dictionary<string, Decision>(StringComparer.Ordinal);
        foreach (var recorded in standing)
        {
            if (DecisionOf(recorded) is { } decision)
            {
                decisions[recorded.Event.Target] = decision;
            }
        }

        return decisions;
    }

    private static Decision? DecisionOf(RecordedEvent recorded) =>
        recorded.Event.Kind switch
        {
            ReviewEventKind.Accepted => new Decision(DecisionKind.Accepted, null, recorded.Event),
            ReviewEventKind.Rejected => new Decision(DecisionKind.Rejected, null, recorded.Event),
            ReviewEventKind.Edited => new Decision(DecisionKind.Edited, recorded.Text, recorded.Event),
            ReviewEventKind.Reopened => Decision.None,
            _ => null,
        };

    /// <summary>Gives every change its room in the base: of two about the same text only one can stand.</summary>
    private sealed class Room(IReadOnlyDictionary<string, Decision> decisions)
    {
        private readonly List<ReviewedChange> _changes = [];
        private readonly List<TrayEntry> _tray = [];

        public void AddWritten(HowTo howTo, RecordedEvent written, IReadOnlyDictionary<string, RecordedEvent> byPerson)
        {
            if (written.Text is not { } json || HandChange.FromJson(json, howTo.Text.Length) is not { } hand)
            {
                return;
            }

            var number = (int)written.Event.Sequence;
            if (
                byPerson.TryGetValue(TrayEntry.KeyOf(proposal: 0, number), out var placed)
                && ChosenPlace.FromJson(placed.Text) is { } place
                && hand.MovedTo(howTo, place) is { } moved
            )
            {
                hand = moved;
            }

            var change = hand.ToChange(written.Event.Target, number);
            var own = new Decision(DecisionKind.Accepted, null, written.Event);
            var operation = new QuotedOperation(number, "", change.Section, "add", Original: null, change.NewText);
            Add(change, proposal: 0, operation, decisions.GetValueOrDefault(change.Id, own));
        }

        public void AddProposal(HowTo howTo, Proposal proposal, int number, IReadOnlyDictionary<string, RecordedEvent> byPerson)
        {
            if (proposal.BaseSha256 is { } made && made != howTo.Source.Sha256)
            {
                _tray.AddRange(
                    proposal.Operations.Select(o => new TrayEntry(
                        number,
                        new UnplacedOperation(o, "The reply was made for another version of the how-to.", Text: "")
                    ))
                );
                return;
            }

            var placement = OperationPlacer.Place(howTo, proposal);
            foreach (var change in placement.Placed)
            {
                AddProposed(change, number, proposal);
            }

            foreach (var unplaced in placement.Unplaced)
            {
                if (
                    byPerson.TryGetValue(TrayEntry.KeyOf(number, unplaced.Number), out var placed)
                    && ChosenPlace.FromJson(placed.Text) is { } place
                    && PersonPlacer.Place(howTo, proposal, unplaced, place) is { } change
                )
                {
                    AddProposed(change, number, proposal);
                }
                else
                {
                    _tray.Add(new TrayEntry(number, unplaced));
                }
            }
        }

        private void AddProposed(Change change, int number, Proposal proposal) =>
            Add(
                change,
                number,
                proposal.Operations.First(o => o.Number == change.Number),
                decisions.GetValueOrDefault(change.Id, Decision.None)
            );

        private void Add(Change change, int proposal, ProposedOperation operation, Decision decision)
        {
            if (Rival(change) is { } rival)
            {
                var reason =
                    rival.Change.Id == change.Id
                        ? "The same change is there already."
                        : $"Another change in \"{rival.Change.Section}\" is about the same text; reject it to make room for this one.";
                _tray.Add(new TrayEntry(proposal, new UnplacedOperation(operation, reason, change.NewText)));
                return;
            }

            _changes.Add(new ReviewedChange(change, proposal, decision));
        }

        private ReviewedChange? Rival(Change change) =>
            _changes.FirstOrDefault(c =>
                c.Change.Id == change.Id
                || c.Decision.Kind != DecisionKind.Rejected
                    && (
                        c.Change.Target.Overlaps(change.Target)
                        || c.Change.IsNewSection && change.IsNewSection && HeadingName.AreEqual(c.Change.Section, change.Section)
                    )
            );

        public ImmutableArray<ReviewedChange> InDocumentOrder() =>
            [
                .. _changes
                    .OrderBy(c => c.Change.Target.Start)
                    .ThenBy(c => c.Change.Target.Length)
                    .ThenBy(c => c.Proposal == 0 ? int.MaxValue : c.Proposal)
                    .ThenBy(c => c.Change.Number),
            ];

        public ImmutableArray<TrayEntry> Tray() => [.. _tray];
    }
}
