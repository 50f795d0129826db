using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence;

/// <summary>
/// Finds, for each sentence of a change, the passage that holds most of its words by inverse document frequency. A share
/// of 0.6 counts as support; below it likeness was mostly chance on sentences judged by hand.
/// </summary>
public sealed class SupportFinder
{
    private const double Enough = 0.6;

    // A passage the proposal names is given the benefit of looser wording.
    private const double EnoughWhenClaimed = 0.45;

    private const int FewestTerms = 2;

    private readonly ImmutableArray<(Material Material, Passage Passage, HashSet<string> Terms)> _passages;
    private readonly Dictionary<string, double> _weights;

    public SupportFinder(IEnumerable<Material> materials)
    {
        _passages =
        [
            .. materials.SelectMany(m =>
                m.Passages.Where(p => p.Kind != PassageKind.Heading).Select(p => (m, p, Terms.Of(p.Text).ToHashSet()))
            ),
        ];
        _weights = _passages
            .SelectMany(p => p.Terms)
            .CountBy(t => t)
            .ToDictionary(t => t.Key, t => Math.Log(1 + (double)_passages.Length / t.Value));
    }

    /// <summary>One entry for each sentence that states something, in order; lead-ins ended by a colon are left out.</summary>
    public ImmutableArray<Support> Find(Change change, CancellationToken cancellation)
    {
        var claimed = change.Citations.Select(c => c.Passage).OfType<Proposals.CitedPassage>().ToList();
        var found = ImmutableArray.CreateBuilder<Support>();
        foreach (var sentence in Sentences.Of(change.NewText))
        {
            cancellation.ThrowIfCancellationRequested();
            var text = change.NewText.Substring(sentence.Start, sentence.Length);
            var terms = Terms.Of(text).ToHashSet();
            if (terms.Count >= FewestTerms && !text.TrimEnd('*', '_').EndsWith(':'))
            {
                found.Add(Best(sentence, terms, claimed));
            }
        }

        return found.ToImmutable();
    }

    private Support Best(TextSpan sentence, HashSet<string> terms, List<Proposals.CitedPassage> claimed)
    {
        var rarest = Math.Log(1 + _passages.Length);
        var total = terms.Sum(t => _weights.GetValueOrDefault(t, rarest));
        Support best = new(sentence, null, null, 0, Claimed: false);
        foreach (var (material, passage, words) in _passages)
        {
            var isClaimed = claimed.Any(c => c.Id == passage.Id || c.MaterialSha256 == material.Sha256 && c.Text == passage.Markdown);
            var share = terms.Where(words.Contains).Sum(t => _weights.GetValueOrDefault(t, rarest)) / total;
            if (
                share >= (isClaimed ? EnoughWhenClaimed : Enough)
                && Rank(passage, share, isClaimed) > Rank(best.Passage, best.Share, best.Claimed)
            )
            {
                best = new Support(sentence, passage, material, share, isClaimed);
            }
        }

        return best;
    }

    // At a like share what has shipped outranks what is wanted.
    private static double Rank(Passage? passage, double share, bool claimed) =>
        passage is null ? 0 : share + (passage.Status == MaterialStatus.Published ? 0.1 : 0) + (claimed ? 0.1 : 0);
}
