using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>Turns a place and new text into a change with its lasting id.</summary>
internal static class ChangeMaker
{
    public static Change Make(
        HowTo howTo,
        ProposedOperation operation,
        Spot.Found spot,
        IReadOnlyDictionary<string, CitedPassage> passages,
        IReadOnlyCollection<Change> before
    )
    {
        var old = howTo.Source.Slice(spot.Target);
        var occurrence = before.Count(c => c.NewText == spot.NewText && howTo.Source.Slice(c.Target) == old);
        return new Change
        {
            Id = ChangeIdentity.Of(old, spot.NewText, occurrence),
            Number = operation.Number,
            Kind =
                spot.Target.Length == 0 ? ChangeKind.Added
                : spot.NewText.Length == 0 ? ChangeKind.Removed
                : ChangeKind.Changed,
            Target = spot.Target,
            NewText = spot.NewText,
            Section = spot.Section,
            Place = spot.Place,
            Reason = operation.Reason,
            Citations = operation is SectionOperation section ? Citations(section, passages) : [],
            IsNewSection = spot.IsNewSection,
        };
    }

    private static ImmutableArray<Citation> Citations(SectionOperation operation, IReadOnlyDictionary<string, CitedPassage> passages) =>
        [
            .. operation
                .Blocks.SelectMany(b =>
                    b.Copy is null
                        ? b.Cites.Select(id => (Id: id, Copied: false))
                        : b.Cites.Append(b.Copy).Select(id => (Id: id, Copied: id == b.Copy))
                )
                .GroupBy(c => c.Id)
                .Select(g => new Citation(g.Key, passages.GetValueOrDefault(g.Key), g.Any(c => c.Copied))),
        ];
}
