using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Proposals.Excerpts;

/// <summary>
/// Ranks excerpts for a section: idf-weighted share of the section's words in the excerpt over the square root of its length, more where
/// a lead-in announces a list or the excerpt stands under a heading of that name, less the more of it the how-to says already.
/// </summary>
internal sealed class ExcerptRanker
{
    private const double ListBonus = 1.5;
    private const double LeadBonus = 1.5;
    private const double BreadcrumbShare = 0.7;
    private const double SameHeadingBonus = 1.5;
    private const int ImpliedTermsEnough = 2;
    private const double AlreadySaid = 0.6;

    private readonly Dictionary<string, double> _idf;
    private readonly HashSet<string> _howToTerms;

    public ExcerptRanker(HowTo howTo, ImmutableArray<Excerpt> excerpts)
    {
        _howToTerms = [.. Terms.Of(howTo.Text)];
        _idf = excerpts
            .SelectMany(e => Terms.Of(e.Text).Concat(e.Breadcrumb.SelectMany(Terms.Of)).Distinct())
            .CountBy(t => t)
            .ToDictionary(t => t.Key, t => Math.Log(1 + (double)excerpts.Length / t.Value));
    }

    /// <summary>0 where the excerpt shares no word with what is wanted.</summary>
    public double Score(Excerpt excerpt, string name, IReadOnlyDictionary<string, double> wanted)
    {
        var terms = Terms.Of(excerpt.Text).ToList();
        if (terms.Count == 0)
        {
            return 0;
        }

        var own = terms.ToHashSet();
        var lead = Terms.Of(excerpt.Lead).ToHashSet();
        var above = excerpt.Breadcrumb.SelectMany(Terms.Of).ToHashSet();
        double overlap = 0;
        foreach (var (term, weight) in wanted)
        {
            var place = own.Contains(term)
                ? lead.Contains(term) && excerpt.Passages.Length > 1
                    ? LeadBonus
                    : 1
                : above.Contains(term)
                    ? BreadcrumbShare
                    : 0;
            overlap += weight * place * _idf.GetValueOrDefault(term);
        }

        var said = (double)own.Count(_howToTerms.Contains) / own.Count;
        var list = excerpt.Passages.Any(p => p.Kind is PassageKind.List or PassageKind.Table) ? ListBonus : 1;
        var heading = excerpt.Breadcrumb.Any(h => HeadingName.AreEqual(h, name)) ? SameHeadingBonus : 1;
        return overlap * list * heading * (1 - AlreadySaid * said * said) / Math.Sqrt(Math.Max(terms.Count, 8));
    }

    /// <summary>
    /// How much of the name's own words, by weight, an excerpt or its headings hold, from 0 to 1; also 1 where the excerpt itself holds two
    /// words the name implies.
    /// </summary>
    public double Held(Excerpt excerpt, IReadOnlyDictionary<string, double> wanted)
    {
        var terms = Terms.Of(excerpt.Text).Concat(excerpt.Breadcrumb.SelectMany(Terms.Of)).ToHashSet();
        var rarest = _idf.Count == 0 ? 1 : _idf.Values.Max();
        var named = wanted.Where(w => w.Value >= 1).Select(w => (w.Key, Weight: _idf.GetValueOrDefault(w.Key, rarest))).ToList();
        var total = named.Sum(n => n.Weight);
        var own = Terms.Of(excerpt.Text).ToHashSet();
        return total == 0 ? 0
            : wanted.Count(w => w.Value < 1 && own.Contains(w.Key)) >= ImpliedTermsEnough ? 1
            : named.Where(n => terms.Contains(n.Key)).Sum(n => n.Weight) / total;
    }
}
