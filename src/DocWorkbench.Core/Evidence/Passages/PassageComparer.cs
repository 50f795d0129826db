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
    private const double LeastShare = 0.12;

    // Longer windows hold more by chance: they have to be clearly better.
    private const double OfLength = 0.02;

    private readonly double[] _scores = new double[index.Passages.Length];

    public PassageIndex Index => index;

    /// <summary>What a term tells; less where every sentence of the how-to is about it.</summary>
    public double Weight(string term) => index.Weights.Of(term) * (subject.Contains(term) ? OfSubject : 1);

    /// <summary>Places best first, one or none for each passage and kind; only those that hold more than a trifle.</summary>
    public (List<Holding> Shipped, List<Holding> Wanted) Find(IReadOnlyCollection<string> terms, Func<IndexedPassage, bool> isClaimed)
    {
        var (shipped, wanted) = (new List<Holding>(), new List<Holding>());
        var sentence = new WeighedTerms(terms, Weight);
        if (sentence.Total <= 0)
        {
            return (shipped, wanted);
        }

        foreach (var place in Candidates(sentence, isClaimed))
        {
            var passage = index.Passages[place];
            var masks = passage.Statements.Select(s => sentence.In(s.Terms)).ToArray();
            var context = sentence.In(passage.Context);
            Add(shipped, passage, sentence, masks, context, isShipped: true);
            Add(wanted, passage, sentence, masks, context, isShipped: false);
        }

        shipped.Sort((a, b) => b.Share.CompareTo(a.Share));
        wanted.Sort((a, b) => b.Share.CompareTo(a.Share));
        return (shipped, wanted);
    }

    /// <summary>Whether some requirement could hold so much of the terms: quick, and never no where it does.</summary>
    public bool MayBeWanted(IReadOnlyCollection<string> terms, double share)
    {
        var sentence = new WeighedTerms(terms, Weight);
        var touched = Score(sentence);
        var least = share * sentence.Total - Above(sentence);
        var may = touched.Exists(p => _scores[p] >= least && index.Passages[p].HasWanted);
        Forget(touched);
        return may;
    }

    // Not for several threads at once: the scores are kept between calls so that each costs only what it touches.
    private List<int> Candidates(WeighedTerms sentence, Func<IndexedPassage, bool> isClaimed)
    {
        var touched = Score(sentence);
        var least = LeastShare * sentence.Total - Above(sentence);
        var best = touched.Where(p => _scores[p] >= least).OrderByDescending(p => _scores[p]).ThenBy(p => p).ToList();

        // As many places for each kind, so that many like requirements do not crowd out the one published passage.
        var chosen = best.Where(p => index.Passages[p].HasShipped)
            .Take(MostCandidates)
            .Concat(best.Where(p => index.Passages[p].HasWanted).Take(MostCandidates))
            .Concat(best.Where(p => isClaimed(index.Passages[p])))
            .Distinct()
            .ToList();
        Forget(touched);
        return chosen;
    }

    private List<int> Score(WeighedTerms sentence)
    {
        var touched = new List<int>();
        for (var i = 0; i < sentence.Count; i++)
        {
            foreach (var place in index.PlacesOf(sentence.Term(i)))
            {
                if (_scores[place] == 0)
                {
                    touched.Add(place);
                }

                _scores[place] += sentence.Weight(i);
            }
        }

        return touched;
    }

    private void Forget(List<int> touched)
    {
        foreach (var place in touched)
        {
            _scores[place] = 0;
        }
    }

    // The most that headings and lead-ins can add anywhere.
    private double Above(WeighedTerms sentence) =>
        OfContext * Enumerable.Range(0, sentence.Count).Where(i => index.IsAbove(sentence.Term(i))).Sum(sentence.Weight);

    private static void Add(
        List<Holding> found,
        IndexedPassage passage,
        WeighedTerms sentence,
        ulong[] masks,
        ulong context,
        bool isShipped
    )
    {
        (double Share, int From, int To, ulong Held) best = (0, 0, -1, 0);
        var statements = passage.Statements;

        // Rows of a table are about different things: figures of two of them do not belong together.
        var longest = passage.Passage.Kind == PassageKind.Table ? 1 : MostStatements;
        for (var from = 0; from < statements.Length; from++)
        {
            ulong held = 0;
            for (var to = from; to < statements.Length && to < from + longest && statements[to].IsShipped == isShipped; to++)
            {
                held |= masks[to];
                var share = sentence.Share(held) + OfContext * sentence.Share(context & ~held) - OfLength * (to - from);
                best = share > best.Share ? (share, from, to, held) : best;
            }
        }

        if (best.To >= 0)
        {
            var window = statements.AsSpan(best.From, best.To - best.From + 1);
            var text = string.Join(' ', window.ToArray().Select(s => s.Text));
            var share = Math.Min(1, best.Share + OfLength * (best.To - best.From));
            found.Add(new Holding(passage, share, text, best.Held | context, sentence.HoldsExact(best.Held | context)));
        }
    }
}
