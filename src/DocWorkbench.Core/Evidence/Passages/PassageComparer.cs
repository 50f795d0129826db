namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>Finds the places of the passages that hold most of a sentence, apart for what has shipped and what is only wanted.</summary>
internal sealed class PassageComparer(PassageIndex index, IReadOnlySet<string> subject)
{
    private const double OfSubject = 0.5;

    private readonly CandidateFinder _candidates = new(index, WindowFinder.OfContext);
    private readonly WindowFinder _windows = new(index.Weights);

    // By the number of a term, its bit in the sentence that is compared; not for several threads at once.
    private readonly ulong[] _bits = new ulong[index.Numbers.Count];

    public PassageIndex Index => index;

    /// <summary>Whether the how-to as a whole is about it.</summary>
    public bool IsSubject(string term) => subject.Contains(term);

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

        var numbers = sentence.Numbers(index.Numbers);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= 0)
            {
                _bits[numbers[i]] = 1UL << i;
            }
        }

        var masks = new List<ulong>();
        foreach (var place in _candidates.Find(sentence, numbers, isClaimed))
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
    public bool MayBeWanted(IReadOnlyCollection<string> terms, double share) =>
        _candidates.MayBeWanted(new WeighedTerms(terms, Weight), share);

    private ulong Held(int[] terms)
    {
        ulong held = 0;
        foreach (var term in terms)
        {
            held |= _bits[term];
        }

        return held;
    }
}
