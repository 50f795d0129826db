namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>Finds the passages that are worth comparing closely with a sentence.</summary>
/// <param name="ofContext">What a word above a passage counts beside one in it.</param>
internal sealed class CandidateFinder(PassageIndex index, double ofContext)
{
    private const int MostCandidates = 16;
    private const double LeastShare = 0.12;

    // Kept between calls so that each costs only what it touches; not for several threads at once.
    private readonly double[] _scores = new double[index.Passages.Length];
    private readonly int[] _touched = new int[index.Passages.Length];

    /// <summary>
    /// Numbers of the passages, counted from 0. As many for each kind, so that many like requirements do not crowd out the one published
    /// passage, and all that are claimed.
    /// </summary>
    public List<int> Find(WeighedTerms sentence, int[] numbers, Func<IndexedPassage, bool> isClaimed)
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

        return ofContext * above;
    }

    /// <summary>Whether some requirement could hold so much of a sentence.</summary>
    public bool MayBeWanted(WeighedTerms sentence, double share)
    {
        var numbers = sentence.Numbers(index.Numbers);
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
}
