using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Status;

namespace DocWorkbench.Core.Materials.Rulings;

/// <summary>Puts what writers said of a material in place of what was detected in it.</summary>
public static class MaterialRulings
{
    /// <param name="material">As it was read.</param>
    /// <param name="rulings">In the order they were made.</param>
    public static Material Apply(Material material, IEnumerable<MaterialRuling> rulings) => Explain(material, rulings).Material;

    /// <summary>
    /// Of one target the latest ruling holds, of several that cover a passage the one that comes closest to it. What was found to be
    /// internal stays so until its heading or the passage itself is ruled on, whatever is said of the whole.
    /// </summary>
    public static RuledMaterial Explain(Material material, IEnumerable<MaterialRuling> rulings)
    {
        var standing = Standing(rulings);
        var onStatus = ClosestFirst(standing.Where(r => StatusOf(r) is not null));
        var onQuarantine = ClosestFirst(standing.Where(r => StatusOf(r) is null));
        var onMaterial = onStatus.FirstOrDefault(r => r.Target is RulingTarget.Whole);
        var status = onMaterial is null ? material.Status : StatusOf(onMaterial) ?? material.Status;
        var byPassage = ImmutableDictionary.CreateBuilder<string, PassageRulings>();
        var passages = ImmutableArray.CreateBuilder<Passage>(material.Passages.Length);
        foreach (var passage in material.Passages)
        {
            var detected = onMaterial is null ? passage.Status : PassageStatusDetector.Of(status, passage);
            var ruled = new PassageRulings(
                onStatus.FirstOrDefault(r =>
                    r.Target.Covers(passage) && (r != onMaterial || detected != MaterialStatus.Internal || status == detected)
                ),
                onQuarantine.FirstOrDefault(r => r.Target.Covers(passage))
            );
            if (ruled != PassageRulings.None)
            {
                byPassage[passage.Id] = ruled;
            }

            passages.Add(
                passage with
                {
                    Status = ruled.OnStatus is { } said ? StatusOf(said) ?? detected : detected,
                    IsQuarantined = ruled.OnQuarantine is { } held ? held.Verdict == RulingVerdict.HoldBack : passage.IsQuarantined,
                }
            );
        }

        var adjusted = material with { Status = status, Passages = passages.MoveToImmutable() };
        return new RuledMaterial(adjusted, onMaterial, byPassage.ToImmutable());
    }

    // A status and a holding back are two matters: the one said last does not undo the other.
    private static IReadOnlyCollection<MaterialRuling> Standing(IEnumerable<MaterialRuling> rulings)
    {
        var standing = new Dictionary<(RulingTarget, bool IsStatus), MaterialRuling>();
        foreach (var ruling in rulings)
        {
            if (ruling.Verdict is null)
            {
                standing.Remove((ruling.Target, true));
                standing.Remove((ruling.Target, false));
            }
            else
            {
                standing[(ruling.Target, StatusOf(ruling) is not null)] = ruling;
            }
        }

        return standing.Values;
    }

    private static List<MaterialRuling> ClosestFirst(IEnumerable<MaterialRuling> rulings) =>
        [.. rulings.OrderByDescending(r => r.Target.Rank)];

    private static MaterialStatus? StatusOf(MaterialRuling ruling) =>
        ruling.Verdict switch
        {
            RulingVerdict.Published => MaterialStatus.Published,
            RulingVerdict.Requirement => MaterialStatus.Requirement,
            RulingVerdict.Internal => MaterialStatus.Internal,
            _ => null,
        };
}
