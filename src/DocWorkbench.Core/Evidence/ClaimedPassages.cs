using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Evidence;

/// <summary>The passages a change names as its sources.</summary>
internal static class ClaimedPassages
{
    public static Func<IndexedPassage, bool> Of(Change change)
    {
        var claimed = change.Citations.Select(c => c.Passage).OfType<CitedPassage>().ToList();
        return passage => claimed.Any(c => IsMeant(c, passage.Material, passage.Passage));
    }

    public static bool IsMeant(CitedPassage cited, Material material, Passage passage) =>
        cited.Id == passage.Id || cited.MaterialSha256 == material.Sha256 && cited.Text == passage.Markdown;
}
