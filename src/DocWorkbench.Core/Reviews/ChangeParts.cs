using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Reviews;

/// <summary>The parts of a change that a person can take or leave one by one.</summary>
public sealed class ChangeParts
{
    private readonly HowTo _howTo;
    private readonly Change _change;

    private ChangeParts(HowTo howTo, Change change, ImmutableArray<ChangePart> all) => (_howTo, _change, All) = (howTo, change, all);

    /// <summary>In the order of the text; one where the change can only be taken whole.</summary>
    public ImmutableArray<ChangePart> All { get; }

    /// <param name="howTo">The text the review is about.</param>
    public static ChangeParts Of(HowTo howTo, ReviewedChange reviewed, CancellationToken cancellation)
    {
        var change = reviewed.Change;
        var seen = new Dictionary<(string, string), int>();
        var parts = ImmutableArray.CreateBuilder<ChangePart>();
        foreach (var edit in EditCutter.Cut(howTo, change.Target, change.NewText, cancellation))
        {
            // The same part in a how-to whose line ends changed is the same part.
            var old = howTo.Source.Slice(edit.Before).ReplaceLineEndings("\n");
            var now = change.NewText.Substring(edit.After.Start, edit.After.Length).ReplaceLineEndings("\n");
            var occurrence = seen[(old, now)] = seen.GetValueOrDefault((old, now), -1) + 1;
            var id = ChangeIdentity.Of(old, now, occurrence);
            parts.Add(new ChangePart(edit, id, Decided(reviewed.Decision, id)));
        }

        return new ChangeParts(howTo, change, parts.ToImmutable());
    }

    /// <summary>The same parts after another decision.</summary>
    public ChangeParts Under(Decision decision) => new(_howTo, _change, [.. All.Select(p => p with { IsTaken = Decided(decision, p.Id) })]);

    /// <summary>What is decided once this is.</summary>
    /// <param name="partId">One of <see cref="All"/>; another changes nothing.</param>
    /// <param name="isTaken">Null opens it again.</param>
    public PartChoice Decide(string partId, bool? isTaken)
    {
        var after = All.Select(p => p.Id == partId ? p with { IsTaken = isTaken } : p).ToList();
        var taken = after.Where(p => p.IsTaken == true).ToList();
        return new PartChoice(
            [.. taken.Select(p => p.Id)],
            [.. after.Where(p => p.IsTaken == false).Select(p => p.Id)],
            after.Count(p => p.IsTaken is null),
            EditAssembler.Apply(
                _howTo,
                _change.Target,
                _change.NewText,
                All.Select(p => p.Edit),
                taken.Select(p => p.Edit.Number).ToHashSet()
            )
        );
    }

    // A change decided whole has all its parts decided.
    private static bool? Decided(Decision decision, string id) =>
        decision switch
        {
            { Parts: { } parts } => parts.Taken.Contains(id) ? true
            : parts.Left.Contains(id) ? false
            : null,
            { Kind: DecisionKind.Accepted } => true,
            { Kind: DecisionKind.Rejected } => false,
            _ => null,
        };
}
