using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Reads the materials of a review, each with its earlier versions and with what people said of it.</summary>
internal sealed class DeskMaterialReader(MaterialShelf shelf)
{
    public async Task<ImmutableArray<DeskMaterial>> ReadAsync(StoredReview stored)
    {
        var earlier = stored.EarlierMaterials.ToDictionary(m => m.Ordinal);
        var materials = ImmutableArray.CreateBuilder<DeskMaterial>();
        foreach (var newest in stored.Materials)
        {
            var chain = Chain(newest, earlier);
            var ordinals = chain.Select(m => m.Ordinal).ToHashSet();
            ImmutableArray<MaterialRuling> rulings =
            [
                .. stored.Rulings.Where(r => ordinals.Contains(r.Material)).Select(Ruling).OfType<MaterialRuling>(),
            ];
            DeskMaterial? read = null;
            foreach (var version in chain)
            {
                read = await ReadAsync(stored.Id, version, rulings, read);
            }

            if (read is not null)
            {
                materials.Add(read);
            }
        }

        return materials.ToImmutable();
    }

    private static MaterialRuling? Ruling(StoredRuling stored) =>
        MaterialRuling.Parse(stored.Target, stored.Verdict, stored.ActorId, stored.UtcTicks) is not { } ruling ? null
        : stored is { ShippedIn: null, OnWordOf: null } ? ruling
        : ruling with { Confirmation = new Confirmation(stored.ShippedIn ?? "", stored.OnWordOf ?? "") };

    // The oldest first.
    private static List<StoredMaterial> Chain(StoredMaterial newest, Dictionary<int, StoredMaterial> earlier)
    {
        var chain = new List<StoredMaterial> { newest };
        while (chain[0].Replaces is { } before && earlier.Remove(before, out var replaced))
        {
            chain.Insert(0, replaced);
        }

        return chain;
    }

    private async Task<DeskMaterial> ReadAsync(
        string reviewId,
        StoredMaterial stored,
        ImmutableArray<MaterialRuling> rulings,
        DeskMaterial? earlier
    )
    {
        var reading = await shelf.ReadAsync(stored);
        var material = (reading as MaterialReading.Success)?.Material;
        return new DeskMaterial
        {
            Stored = stored,
            Ruled = material is null ? null : MaterialRulings.Explain(material, rulings),
            Problem = (reading as MaterialReading.Refused)?.Reason,
            Earlier = earlier,
            Pictures = MaterialPictures.Of(reviewId, stored.Ordinal, material),
        };
    }
}
