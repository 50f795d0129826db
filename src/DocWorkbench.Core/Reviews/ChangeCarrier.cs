using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Rebasing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Reviews;

/// <summary>Brings a change, with what was decided on it, from the text it was made for into the text the review is about.</summary>
internal sealed class ChangeCarrier(BaseHistory bases, DecisionLedger ledger)
{
    /// <param name="made">The text the change was made for.</param>
    /// <param name="own">What counts as its decision while none stands.</param>
    public ReviewedChange Carry(Change change, int proposal, HowTo made, Decision own)
    {
        // A person's text takes the proposal's place wherever the two have to be told from what stands there now.
        var edited = ledger.Last(change.Id, e => Place(change, change.NewText, made, bases.At(e)) is null or CarriedPlace.Same);
        var text = edited is { Kind: DecisionKind.Edited or DecisionKind.Partly, Text: { } typed } ? typed : change.NewText;
        var current = Place(change, text, made, bases.Current);
        if (current is null or CarriedPlace.Same)
        {
            return new ReviewedChange(Moved(change, current as CarriedPlace.Same, made), proposal, InLineEnds(Counting(null) ?? own, made));
        }

        var counting = Counting(Mark(current, bases.Current)) ?? Decision.None;
        var earlier = ledger.Last(change.Id, _ => true) ?? own;
        return current switch
        {
            CarriedPlace.Met met => Met(change, met, proposal, counting, earlier),
            CarriedPlace.AlreadyThere there => new ReviewedChange(change with { Target = there.Now }, proposal, Decision.None)
            {
                Carry = new Carry(CarryKind.AlreadyThere, made.Source.Slice(change.Target), text, Suggestion: null, earlier),
            },
            _ => throw new InvalidOperationException("A place is the same, met, or already there."),
        };

        // A decision counts where it was made on what the page shows now.
        Decision? Counting(string? mark) =>
            ledger.Last(change.Id, e => bases.At(e) is var at && Mark(Place(change, text, made, at), at) == mark);
    }

    private ReviewedChange Met(Change change, CarriedPlace.Met met, int proposal, Decision decision, Decision earlier)
    {
        var now = bases.Current.Source.Slice(met.Now);
        var isGone = string.IsNullOrWhiteSpace(now) && !string.IsNullOrWhiteSpace(met.Base);
        return new ReviewedChange(
            change with
            {
                Kind =
                    now.Length == 0 ? ChangeKind.Added
                    : met.Proposed.Length == 0 ? ChangeKind.Removed
                    : ChangeKind.Changed,
                Target = met.Now,
                NewText = met.Proposed,
                IsNewSection = change.IsNewSection && now.Length == 0,
            },
            proposal,
            decision
        )
        {
            Carry = new Carry(isGone ? CarryKind.Outdated : CarryKind.Met, met.Base, now, met.Suggestion, earlier),
        };
    }

    private Change Moved(Change change, CarriedPlace.Same? place, HowTo made) =>
        place is null || bases.Shift(made, bases.Current) is not { } shift
            ? change
            : change with
            {
                Target = place.Target,
                NewText = shift.Text(change.NewText),
                Section =
                    change.Place.Length == 0 && bases.Current.SectionAt(place.Target.Start) is { } section ? section.Path : change.Section,
            };

    private Decision InLineEnds(Decision decision, HowTo made) =>
        decision.Text is { } typed && bases.Shift(made, bases.Current) is { } shift ? decision with { Text = shift.Text(typed) } : decision;

    private CarriedPlace? Place(Change change, string text, HowTo made, HowTo at) => bases.Shift(made, at)?.Carry(change.Target, text);

    /// <summary>Tells apart what a person decides on: two alike show the same question. Null where the place is the same.</summary>
    private static string? Mark(CarriedPlace? place, HowTo at) =>
        place switch
        {
            CarriedPlace.Met met => ContentHash.Of($"{ContentHash.Of(at.Source.Slice(met.Now))}:{ContentHash.Of(met.Proposed)}"),
            CarriedPlace.AlreadyThere => "there",
            _ => null,
        };
}
