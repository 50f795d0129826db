using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>The how-to's own sentences, to tell what is new from what was there.</summary>
internal sealed class HowToIndex
{
    // Sums of the same weights in another order differ in their last digits.
    private const double NearlyAll = 1 - 1e-9;

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly ILookup<string, HowToSentence> _byWords;

    private HowToIndex(HowTo howTo, ImmutableArray<HowToSentence> sentences)
    {
        HowTo = howTo;
        Sentences = sentences;
        _byWords = sentences.ToLookup(s => s.Folded, StringComparer.Ordinal);
        for (var i = 0; i < sentences.Length; i++)
        {
            foreach (var term in sentences[i].Terms)
            {
                if (!_places.TryGetValue(term, out var places))
                {
                    _places[term] = places = [];
                }

                places.Add(i);
            }
        }
    }

    public HowTo HowTo { get; }

    public ImmutableArray<HowToSentence> Sentences { get; }

    public static HowToIndex Of(HowTo howTo, CancellationToken cancellation)
    {
        var sentences = ImmutableArray.CreateBuilder<HowToSentence>();
        var unit = 0;
        foreach (var span in Text.Sentences.Of(howTo.Text))
        {
            cancellation.ThrowIfCancellationRequested();
            while (unit + 1 < howTo.Units.Length && howTo.Units[unit].Span.End <= span.Start)
            {
                unit++;
            }

            if (howTo.Units[unit].Kind is UnitKind.FrontMatter or UnitKind.Code or UnitKind.Definitions)
            {
                continue;
            }

            var markdown = howTo.Source.Slice(span);
            var plain = PlainSentence.Of(markdown);
            sentences.Add(
                new HowToSentence(
                    span,
                    markdown,
                    plain,
                    PlainSentence.Folded(plain),
                    ClaimTerms.Of(plain).ToHashSet(StringComparer.Ordinal)
                )
            );
        }

        return new HowToIndex(howTo, sentences.ToImmutable());
    }

    /// <summary>Sentences with the same words.</summary>
    public IEnumerable<HowToSentence> Same(string plain) => _byWords[PlainSentence.Folded(plain)];

    /// <summary>
    /// The sentence that holds most of the terms by weight; null where none holds enough. Of two that hold as much the shorter is closer, then
    /// the earlier.
    /// </summary>
    /// <param name="enough">From 0 to 1.</param>
    public HowToSentence? Closest(IReadOnlyCollection<string> terms, TermWeights weights, double enough, Func<HowToSentence, bool> isMeant)
    {
        var weighed = terms.Select(t => (Term: t, Weight: weights.Of(t))).ToArray();
        var total = weighed.Sum(t => t.Weight);
        (HowToSentence Sentence, int Place, double Score)? best = null;
        var last = -1;
        foreach (var place in Candidates(weighed, total * enough))
        {
            var sentence = Sentences[place];
            var score = place == last ? 0 : Score(sentence, weighed, total, total * enough);
            last = place;
            if (score / total >= enough && (best is null || IsCloser(sentence, place, score, best.Value)) && isMeant(sentence))
            {
                best = (sentence, place, score);
            }
        }

        return best?.Sentence;
    }

    // 0 as soon as it is known to stay below the least.
    private static double Score(HowToSentence sentence, (string Term, double Weight)[] terms, double total, double least)
    {
        var (score, rest) = (0.0, total);
        foreach (var (term, weight) in terms)
        {
            score += sentence.Terms.Contains(term) ? weight : 0;
            rest -= weight;
            if (score + rest < least * NearlyAll)
            {
                return 0;
            }
        }

        return score;
    }

    // A sentence that holds enough has one at least of the rarer terms: the most frequent ones alone do not make up enough. In order, some
    // more than once.
    private List<int> Candidates((string Term, double Weight)[] terms, double least)
    {
        var found = new List<(double Weight, List<int> Places)>(terms.Length);
        foreach (var (term, weight) in terms)
        {
            if (_places.TryGetValue(term, out var places))
            {
                found.Add((weight, places));
            }
        }

        found.Sort((a, b) => b.Places.Count.CompareTo(a.Places.Count));
        var candidates = new List<int>();
        double frequent = 0;
        foreach (var (weight, places) in found)
        {
            frequent += weight;
            if (frequent >= least * NearlyAll)
            {
                candidates.AddRange(places);
            }
        }

        candidates.Sort();
        return candidates;
    }

    private static bool IsCloser(HowToSentence sentence, int place, double score, (HowToSentence Sentence, int Place, double Score) than) =>
        score > than.Score || score == than.Score && (sentence.Terms.Count, place).CompareTo((than.Sentence.Terms.Count, than.Place)) < 0;
}
