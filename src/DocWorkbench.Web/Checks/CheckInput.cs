using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Checks;

/// <summary>All that the checks of a review depend on. Decisions are no part of it: they change no finding, but texts of a person's own do.</summary>
internal sealed class CheckInput
{
    public required HowTo HowTo { get; init; }

    public required ImmutableArray<ReviewedChange> Changes { get; init; }

    /// <summary>As their writers ruled.</summary>
    public required ImmutableArray<Material> Materials { get; init; }

    /// <summary>Without what the how-to's folder tells.</summary>
    public required EvidenceOptions Options { get; init; }

    /// <summary>Where the how-to comes from.</summary>
    public required ReviewOrigin Origin { get; init; }

    /// <summary>Names the materials with what was said of them.</summary>
    public required string MaterialsKey { get; init; }

    /// <summary>Names everything: two inputs that are alike have the same.</summary>
    public required string Key { get; init; }

    /// <param name="materialsKey">Names the materials with what was said of them.</param>
    public static CheckInput Of(
        ReviewState state,
        ReviewOrigin origin,
        ImmutableArray<Material> materials,
        string materialsKey,
        CheckLevels levels
    )
    {
        var chosen = state
            .FindingDecisions.Values.Where(d => d.Chosen is not null)
            .OrderBy(d => d.By.Target, StringComparer.Ordinal)
            .ToList();
        var skipped = state.SkippedPassages.OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        var key = new StringBuilder();
        foreach (var part in Parts())
        {
            key.Append(part.Length).Append(':').Append(part);
        }

        return new CheckInput
        {
            HowTo = state.HowTo,
            Changes = state.Changes,
            Materials = materials,
            MaterialsKey = materialsKey,
            Origin = origin,
            Options = levels.Apply(
                new EvidenceOptions
                {
                    Chosen = chosen.ToImmutableDictionary(
                        d => FindingDecision.KeyOf(d.By.Target),
                        d => d.Chosen ?? "",
                        StringComparer.Ordinal
                    ),
                    Skipped = skipped.ToImmutableDictionary(s => s.Key, s => SkipWords.Of(s.Value), StringComparer.Ordinal),
                }
            ),
            Key = ContentHash.Of(key.ToString()),
        };

        IEnumerable<string> Parts() =>
            [
                materialsKey,
                state.HowTo.Source.Sha256,
                levels.Key,
                .. chosen.SelectMany(d => new[] { d.By.Target, d.Chosen ?? "" }),
                .. skipped.SelectMany(s => new[] { s.Key, SkipWords.Of(s.Value) }),
                .. state.Changes.SelectMany(c => new[] { c.Change.Id, c.ShownText }),
            ];
    }
}
