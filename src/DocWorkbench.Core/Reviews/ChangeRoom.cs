using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Reviews;

/// <summary>Gives every change its room in the text the review is about: of two about the same text only one can stand.</summary>
internal sealed class ChangeRoom
{
    private readonly BaseHistory _bases;
    private readonly ChangeCarrier _carrier;
    private readonly Dictionary<string, RecordedEvent> _byPerson;
    private readonly HashSet<string> _broughtBack;
    private readonly List<ReviewedChange> _changes = [];
    private readonly List<ReviewedChange> _alreadyThere = [];
    private readonly List<TrayEntry> _tray = [];

    public ChangeRoom(BaseHistory bases, IReadOnlyList<RecordedEvent> standing)
    {
        _bases = bases;
        _carrier = new ChangeCarrier(bases, new DecisionLedger(standing));
        _broughtBack = [.. standing.Where(e => e.Event.Kind == ReviewEventKind.BroughtBack).Select(e => e.Event.Target)];
        _byPerson = standing
            .Where(e => e.Event.Kind == ReviewEventKind.Placed)
            .GroupBy(e => e.Event.Target)
            .ToDictionary(g => g.Key, g => g.Last());
    }

    public void AddWritten(RecordedEvent written)
    {
        var made = _bases.At(written.Event);
        if (written.Text is not { } json || HandChange.FromJson(json, made.Text.Length) is not { } hand)
        {
            return;
        }

        var number = (int)written.Event.Sequence;
        if (Chosen(proposal: 0, number) is var (at, place) && hand.MovedTo(at, place) is { } moved)
        {
            (hand, made) = (moved, at);
        }

        var change = hand.ToChange(written.Event.Target, number);
        var operation = new QuotedOperation(number, "", change.Section, "add", Original: null, change.NewText);
        Add(change, proposal: 0, operation, made, new Decision(DecisionKind.Accepted, null, written.Event), new Proposal());
    }

    public void AddProposal(RecordedProposal recorded, int number)
    {
        var proposal = recorded.Proposal;
        if (_bases.Of(recorded) is not { } made)
        {
            _tray.AddRange(
                proposal.Operations.Select(o => new TrayEntry(
                    number,
                    new UnplacedOperation(o, "The reply was made for another version of the how-to.", Text: "")
                ))
            );
            return;
        }

        var placement = _bases.Place(made, proposal, number);
        var earlier = placement.Placed.IsEmpty ? null : TakeOut(recorded);
        foreach (var change in placement.Placed)
        {
            AddProposed(change, number, proposal, made);
        }

        PutBehind(earlier, number);

        foreach (var unplaced in placement.Unplaced)
        {
            if (Chosen(number, unplaced.Number) is var (at, place) && PersonPlacer.Place(at, proposal, unplaced, place) is { } change)
            {
                AddProposed(change, number, proposal, at);
            }
            else
            {
                _tray.Add(new TrayEntry(number, unplaced));
            }
        }
    }

    public ImmutableArray<ReviewedChange> InDocumentOrder() => InOrder(_changes);

    public ImmutableArray<ReviewedChange> AlreadyThere() => InOrder(_alreadyThere);

    public ImmutableArray<TrayEntry> Tray() => [.. _tray];

    /// <summary>Where a person put what had no place, in the text they saw then.</summary>
    private (HowTo At, ChosenPlace Place)? Chosen(int proposal, int number) =>
        _byPerson.TryGetValue(TrayEntry.KeyOf(proposal, number), out var placed) && ChosenPlace.FromJson(placed.Text) is { } place
            ? (_bases.At(placed.Event), place)
            : null;

    private void AddProposed(Change change, int number, Proposal proposal, HowTo made) =>
        Add(change, number, proposal.Operations.First(o => o.Number == change.Number), made, Decision.None, proposal);

    /// <param name="passages">The proposal it is of, for the passages it cites.</param>
    private void Add(Change change, int proposal, ProposedOperation operation, HowTo made, Decision own, Proposal passages)
    {
        var carried = _carrier.Carry(change, proposal, made, own);
        if (carried.Carry is { Kind: CarryKind.AlreadyThere })
        {
            _alreadyThere.Add(carried);
            return;
        }

        if (Rival(carried.Change) is { } rival)
        {
            var reason =
                rival.Change.Id == change.Id
                    ? "The same change is there already."
                    : $"Another change in \"{rival.Change.Section}\" is about the same text; reject it to make room for this one.";
            // What somebody decided or wrote before it lost its room is not lost with it.
            var earlier = carried.Decision.By is null ? carried.Carry?.Earlier ?? Decision.None : carried.Decision;
            var text = earlier.Kind == DecisionKind.Edited ? earlier.Text ?? change.NewText : change.NewText;
            var was = rival.Change.Id == change.Id ? null : change.Id;
            AddWaiting(
                new TrayEntry(proposal, new UnplacedOperation(operation, reason, text)) { Earlier = earlier, ChangeId = was },
                passages
            );
            return;
        }

        _changes.Add(carried);
    }

    // A person may have put it elsewhere.
    private void AddWaiting(TrayEntry entry, Proposal passages)
    {
        if (
            Chosen(entry.Proposal, entry.Operation.Number) is var (at, place)
            && PersonPlacer.Place(at, passages, entry.Operation, place) is { } change
            && _carrier.Carry(change, entry.Proposal, at, Decision.None) is { Carry: not { Kind: CarryKind.AlreadyThere } } carried
            && Rival(carried.Change) is null
        )
        {
            _changes.Add(carried with { FormerId = entry.ChangeId });
        }
        else
        {
            _tray.Add(entry);
        }
    }

    /// <summary>Takes out the change that a proposal is a newer version of; null where that stays.</summary>
    private ReviewedChange? TakeOut(RecordedProposal recorded)
    {
        var earlier = _changes.Find(c => c.Change.Id == recorded.Replaces);
        if (earlier is null || _broughtBack.Contains(earlier.Change.Id) || earlier.Decision.By?.UtcTicks > recorded.AskedTicks)
        {
            return null;
        }

        _changes.Remove(earlier);
        return earlier;
    }

    /// <summary>An earlier version stays reachable behind the newer one; where none came to stand, it is back.</summary>
    private void PutBehind(ReviewedChange? earlier, int number)
    {
        if (earlier is null)
        {
            return;
        }

        var at = _changes.FindIndex(c => c.Proposal == number && c.Change.Target.Overlaps(earlier.Change.Target));
        at = at < 0 ? _changes.FindIndex(c => c.Proposal == number) : at;
        if (at < 0)
        {
            _changes.Add(earlier);
        }
        else
        {
            _changes[at] = _changes[at] with { EarlierVersion = earlier };
        }
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

    private static ImmutableArray<ReviewedChange> InOrder(IEnumerable<ReviewedChange> changes) =>
        [
            .. changes
                .OrderBy(c => c.Change.Target.Start)
                .ThenBy(c => c.Change.Target.Length)
                .ThenBy(c => c.Proposal == 0 ? int.MaxValue : c.Proposal)
                .ThenBy(c => c.Change.Number),
        ];
}
