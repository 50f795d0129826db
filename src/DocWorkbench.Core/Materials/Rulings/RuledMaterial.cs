using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Rulings;

/// <summary>A material as its writers see it, and who said what of which passage.</summary>
/// <param name="Material">With the statuses and the holding back that hold.</param>
/// <param name="OnMaterial">The ruling that decided on the status of the whole; null where it was detected.</param>
/// <param name="ByPassage">By passage id; passages nobody ruled on are not in it.</param>
public sealed record RuledMaterial(Material Material, MaterialRuling? OnMaterial, ImmutableDictionary<string, PassageRulings> ByPassage)
{
    public PassageRulings Of(string passageId) => ByPassage.GetValueOrDefault(passageId, PassageRulings.None);
}
