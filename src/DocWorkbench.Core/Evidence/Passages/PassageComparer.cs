using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>Finds the places of the passages that hold most of a sentence, apart for what has shipped and what is only wanted.</summary>
internal sealed class PassageComparer(PassageIndex index, IReadOnlySet<string> subject)
{
    private const int MostStatements = 3;
    private const int MostCandidates = 16;

    // A word of the heading above counts nearly as one of the passage.
    private const double OfContext = 0.7;

    private const double OfSubject = 0.5;

    private readonly double[] _scores = new double[index.Passages.Length];

    public PassageIndex Index => index;

    /// <summary>What a term tells; less where every sentence of the how-to is about it.</summary>
    public double Weight(string term) => index.Weights.Of(term) * (subject.Contains(term) ? OfSubject : 1);

    /// <summary>Places best first, one or none for each passage and kind; only those that share a telling word.</summary>
    public (List<Holding> Shipped, List<Holding> Wanted) Find(IReadOnlyCollection<string> terms, Func<IndexedPassage, bool> isClaimed)
    {
        var (shipped, wanted) = (new List<Holding>(), new List<Holding>());
        var total = terms.Sum(Weight);
        if (total <= 0)
        {
            return (shipped, wanted);
        }

        foreach (var place in Candidates(terms, isClaimed))
        {
            Add(shipped, index.Passages[place], terms, total, isShipped: true);
            Add(wanted, index.Passages[place], terms, total, isShipped: false);
        }

        shipped.Sort((a, b) => b.Share.CompareTo(a.Share));
        wanted.Sort((a, b) => b.Share.CompareTo(a.Share));
        return (shipped, wanted);
    }

    // Not for several threads at once: the scores are kept between calls so that each costs only what it touches.
    private List<int> Candidates(IReadOnlyCollection<string> terms, Func<IndexedPassage, bool> isClaimed)
    {
        var touched = new List<int>();
        foreach (var term in terms)
        {
            var weight = Weight(term);
            foreach (var place in index.PlacesOf(term))
            {
                if (_scores[place] == 0)
                {
                    touched.Add(place);
                }

                _scores[place] += weight;
            }
        }

        // Half of the places for each kind, so that many like requirements do not crowd out the one published passage.
        var best = touched.OrderByDescending(p => _scores[p]).ThenBy(p => p).ToList();
        var chosen = best.Where(p => index.Passages[p].IsShipped)
            .Take(MostCandidates)
            .Concat(best.Where(p => !index.Passages[p].IsShipped).Take(MostCandidates))
            .Concat(best.Where(p => isClaimed(index.Passages[p])))
            .Distinct()
            .ToList();
        foreach (var place in touched)
        {
            _scores[place] = 0;
        }

        return chosen;
    }

    private void Add(List<Holding> found, IndexedPassage passage, IReadOnlyCollection<string> terms, double total, bool isShipped)
    {
        (double Share, int From, int To) best = (0, 0, -1);
        var statements = passage.Statements;

        // Rows of a table are about different things: figures of two of them do not belong together.
        var longest = passage.Passage.Kind == PassageKind.Table ? 1 : MostStatements;
        for (var from = 0; from < statements.Length; from++)
        {
            var held = new HashSet<string>(StringComparer.Ordinal);
            for (var to = from; to < statements.Length && to < from + longest && statements[to].IsShipped == isShipped; to++)
            {
                held.UnionWith(statements[to].Terms);

                // Longer windows hold more by chance: they have to be clearly better.
                var share = ShareOf(terms, held, passage.Context, total) - 0.02 * (to - from);
                best = share > best.Share ? (share, from, to) : best;
            }
        }

        if (best.To >= 0)
        {
            var window = statements.AsSpan(best.From, best.To - best.From + 1);
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (var statement in window)
            {
                words.UnionWith(statement.Terms);
            }

            var exact = terms.Where(ClaimTerms.IsExact).All(t => words.Contains(t) || passage.Context.Contains(t));
            var text = string.Join(' ', window.ToArray().Select(s => s.Text));
            words.UnionWith(passage.Context);
            found.Add(new Holding(passage, Math.Min(1, best.Share + 0.02 * (best.To - best.From)), text, words, exact));
        }
    }

    private double ShareOf(IReadOnlyCollection<string> terms, HashSet<string> held, HashSet<string> context, double total)
    {
        double share = 0;
        foreach (var term in terms)
        {
            share +=
                held.Contains(term) ? Weight(term)
                : context.Contains(term) ? OfContext * Weight(term)
                : 0;
        }

        return share / total;
    }
}
