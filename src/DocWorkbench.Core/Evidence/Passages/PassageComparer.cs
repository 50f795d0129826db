namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>Finds the places of the passages that hold most of a sentence, apart for what has shipped and what is only wanted.</summary>
internal sealed class PassageComparer(PassageIndex index, IReadOnlySet<string> subject)
{
    private const int MostCandidates = 16;

    private const double OfSubject = 0.5;
    private const double LeastShare = 0.12;

    private readonly WindowFinder _windows = new(index.Weights);

    // Kept between calls so that each costs only what it touches; not for several threads at once.
    private readonly double[] _scores = new double[index.Passages.Length];
    private readonly int[] _touched = new int[index.Passages.Length];

    // By the number of a term, its bit in the sentence that is compared.
    private readonly ulong[] _bits = new ulong[index.Numbers.Count];

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

        var numbers = Numbers(sentence);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= 0)
            {
                _bits[numbers[i]] = 1UL << i;
            }
        }

        var masks = new List<ulong>();
        foreach (var place in Candidates(sentence, numbers, isClaimed))
        {
            var passage = index.Passages[place];
            masks.Clear();
            foreach (var statement in passage.Statements)
            {
                masks.Add(Held(statement.Numbers));
            }

            var context = Held(passage.Context);
            if (_windows.Best(passage, sentence, masks, context, isShipped: true) is { } page)
            {
                shipped.Add(page);
            }

            if (passage.HasWanted && _windows.Best(passage, sentence, masks, context, isShipped: false) is { } wish)
            {
                wanted.Add(wish);
            }
        }

        foreach (var number in numbers)
        {
            if (number >= 0)
            {
                _bits[number] = 0;
            }
        }

        shipped.Sort((a, b) => b.Strength.CompareTo(a.Strength));
        wanted.Sort((a, b) => b.Strength.CompareTo(a.Strength));
        return (shipped, wanted);
    }

    /// <summary>Whether some requirement could hold so much of the terms: quick, and never no where it does.</summary>
    public bool MayBeWanted(IReadOnlyCollection<string> terms, double share)
    {
        var sentence = new WeighedTerms(terms, Weight);
        var numbers = Numbers(sentence);
        var touched = Score(sentence, numbers);
        var least = share * sentence.Total - Above(sentence, numbers);
        var may = false;
        foreach (var place in touched)
        {
            may |= _scores[place] >= least && index.Passages[place].HasWanted;
            _scores[place] = 0;
        }

        return may;
    }

    private int[] Numbers(WeighedTerms sentence)
    {
        var numbers = new int[sentence.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = index.Numbers.Find(sentence.Term(i));
        }

        return numbers;
    }

    private ulong Held(int[] terms)
    {
        ulong held = 0;
        foreach (var term in terms)
        {
            held |= _bits[term];
        }

        return held;
    }

    // As many places for each kind, so that many like requirements do not crowd out the one published passage.
    private List<int> Candidates(WeighedTerms sentence, int[] numbers, Func<IndexedPassage, bool> isClaimed)
    {
        var touched = Score(sentence, numbers);
        var least = LeastShare * sentence.Total - Above(sentence, numbers);
        var best = new List<(double Score, int Place)>(touched.Length);
        foreach (var place in touched)
        {
            if (_scores[place] >= least)
            {
                best.Add((_scores[place], place));
            }

            _scores[place] = 0;
        }

        best.Sort((a, b) => b.Score.CompareTo(a.Score) is var order and not 0 ? order : a.Place.CompareTo(b.Place));
        var chosen = new List<int>(2 * MostCandidates);
        Choose(p => p.HasShipped, MostCandidates);
        Choose(p => p.HasWanted, MostCandidates);
        Choose(isClaimed, int.MaxValue);
        return chosen;

        void Choose(Func<IndexedPassage, bool> isMeant, int most)
        {
            foreach (var (_, place) in best)
            {
                if (most > 0 && isMeant(index.Passages[place]))
                {
                    most--;
                    if (!chosen.Contains(place))
                    {
                        chosen.Add(place);
                    }
                }
            }
        }
    }

    // The places with a term of the sentence; what they hold of it by weight is in the scores, which the caller sets back to 0.
    private ReadOnlySpan<int> Score(WeighedTerms sentence, int[] numbers)
    {
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            var weight = sentence.Weight(i);
            foreach (var place in index.PlacesOf(numbers[i]))
            {
                if (_scores[place] == 0)
                {
                    _touched[count++] = place;
                }

                _scores[place] += weight;
            }
        }

        return _touched.AsSpan(0, count);
    }

    // The most that headings and lead-ins can add anywhere.
    private double Above(WeighedTerms sentence, int[] numbers)
    {
        double above = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            above += index.IsAbove(numbers[i]) ? sentence.Weight(i) : 0;
        }

        return WindowFinder.OfContext * above;
    }
}
