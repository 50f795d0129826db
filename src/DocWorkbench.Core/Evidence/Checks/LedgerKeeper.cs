using System.Collections.Immutable;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Says of every passage what became of it.</summary>
internal static class LedgerKeeper
{
    private const double EnoughOfHowTo = 0.85;

    public static ImmutableArray<LedgerEntry> Keep(EvidenceCase matter)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var change in matter.Changes)
        {
            foreach (var holding in change.Sentences.Where(s => s.Judgement.Kind != SupportKind.Nothing).SelectMany(s => s.Judgement.All))
            {
                used.TryAdd(holding.Passage.Passage.Id, change.Number);
            }
        }

        var claimed = matter.Changes.Select(c => (c.Number, IsClaimed: ClaimedPassages.Of(c.Text.Change.Change))).ToList();
        var indexed = matter.Passages.Passages.ToDictionary(p => (p.Material.Sha256, p.Passage.Id));
        return
        [
            .. matter.Passages.Materials.SelectMany(m =>
                m.Passages.Where(p => p.Kind != PassageKind.Heading)
                    .Select(p =>
                    {
                        matter.Cancellation.ThrowIfCancellationRequested();
                        return Entry(m, p);
                    })
            ),
        ];

        LedgerEntry Entry(Material material, Passage passage)
        {
            var known = indexed.GetValueOrDefault((material.Sha256, passage.Id));
            var number =
                used.TryGetValue(passage.Id, out var by) ? by
                : known is null ? 0
                : claimed.FirstOrDefault(c => c.IsClaimed(known)).Number;
            var (use, reason) =
                number > 0 ? (LedgerUse.Used, $"Change {number} rests on it.")
                : matter.Options.Skipped.TryGetValue(passage.Id, out var said) ? (LedgerUse.Skipped, said)
                : passage.IsQuarantined ? (LedgerUse.Skipped, "Held back until somebody lets it through.")
                : passage.Status == MaterialStatus.Internal ? (LedgerUse.Skipped, "Internal: not for readers.")
                : known is not null && IsTold(matter, known) ? (LedgerUse.Skipped, "The how-to says it already.")
                : (
                    LedgerUse.Open,
                    passage.Status == MaterialStatus.Requirement ? "A requirement nobody has spoken of." : "Nobody has used it yet."
                );
            return new LedgerEntry(passage, material, use, reason);
        }
    }

    private static bool IsTold(EvidenceCase matter, IndexedPassage passage) =>
        passage.Statements.Length > 0
        && passage.Statements.All(s =>
            matter.HowTo.Same(s.Text).Any()
            || s.Terms.Count > 1 && matter.HowTo.Closest(s.Terms, matter.Passages.Weights, EnoughOfHowTo, _ => true) is not null
        );
}
