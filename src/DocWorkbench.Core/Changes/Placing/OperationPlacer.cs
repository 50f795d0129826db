using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>Ties a proposal's operations to places in the how-to; what is not certain stays unplaced with its reason.</summary>
public static class OperationPlacer
{
    public static Placement Place(HowTo howTo, Proposal proposal)
    {
        var passages = proposal.Passages.ToDictionary(p => p.Id);
        var placed = ImmutableArray.CreateBuilder<Change>();
        var unplaced = ImmutableArray.CreateBuilder<UnplacedOperation>();
        foreach (var operation in proposal.Operations)
        {
            var spot = Collide(Find(howTo, operation, passages), placed);
            if (spot is Spot.Found found)
            {
                placed.Add(ChangeMaker.Make(howTo, operation, found, passages, placed));
            }
            else if (spot is Spot.Missing missing)
            {
                unplaced.Add(new UnplacedOperation(operation, missing.Reason, TextOf(operation, passages)));
            }
        }

        return new Placement(placed.ToImmutable(), unplaced.ToImmutable());
    }

    private static Spot Find(HowTo howTo, ProposedOperation operation, IReadOnlyDictionary<string, CitedPassage> passages) =>
        operation switch
        {
            QuotedOperation quoted => QuotedPlacer.Place(howTo, quoted),
            SectionOperation section => SectionPlacer.Place(howTo, section, passages),
            UnreadableOperation unreadable => new Spot.Missing(unreadable.Problem),
            _ => throw new ArgumentOutOfRangeException(nameof(operation)),
        };

    private static Spot Collide(Spot spot, IReadOnlyCollection<Change> placed)
    {
        if (spot is not Spot.Found found)
        {
            return spot;
        }

        if (placed.FirstOrDefault(c => c.Target.Overlaps(found.Target)) is { } other)
        {
            return new Spot.Missing($"It is about the same text as change {other.Number}.");
        }

        return
            found.IsNewSection && placed.FirstOrDefault(c => c.IsNewSection && HeadingName.AreEqual(c.Section, found.Section)) is { } twin
            ? new Spot.Missing($"The section exists: change {twin.Number} already adds \"{found.Section}\".")
            : found;
    }

    private static string TextOf(ProposedOperation operation, IReadOnlyDictionary<string, CitedPassage> passages) =>
        operation switch
        {
            QuotedOperation quoted => quoted.Updated ?? "",
            SectionOperation section => BlockWriter.Write(
                [.. section.Blocks.Where(b => b.Copy is null || passages.ContainsKey(b.Copy))],
                passages
            )
                is { } body
                ? section.Heading is null
                    ? body
                    : $"{new string('#', section.Level ?? 2)} {section.Heading}\n\n{body}"
                : "",
            UnreadableOperation unreadable => unreadable.Raw,
            _ => throw new ArgumentOutOfRangeException(nameof(operation)),
        };
}
