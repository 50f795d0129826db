using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What became of each passage of one material that was in the scope of what was asked.</summary>
public sealed class MaterialLedger
{
    private readonly Dictionary<string, LedgerEntry> _entries;

    private MaterialLedger(Dictionary<string, LedgerEntry> entries) => _entries = entries;

    public static MaterialLedger Empty { get; } = new([]);

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Empty until the checks were through for the first time.</summary>
    public static MaterialLedger Of(DeskView view, DeskMaterial material)
    {
        var asked = view.Proposals.Select(p => p.Asked?.Request.Passages).OfType<ImmutableArray<string>>().ToList();
        // One question about everything puts everything in scope; so does a reply that answers none.
        var scope = asked.Count == 0 || asked.Exists(p => p.IsEmpty) ? null : asked.SelectMany(p => p).ToHashSet();
        return new MaterialLedger(
            (view.Evidence?.Ledger ?? [])
                .Where(e => e.Material.Sha256 == material.Material?.Sha256 && (scope?.Contains(e.Passage.Id) ?? true))
                .DistinctBy(e => e.Passage.Id)
                .ToDictionary(e => e.Passage.Id)
        );
    }

    public int Count(LedgerUse use) => _entries.Values.Count(e => e.Use == use);

    /// <summary>Null for a passage out of scope, and for a heading.</summary>
    public LedgerEntry? Find(Passage passage) => _entries.GetValueOrDefault(passage.Id);
}
