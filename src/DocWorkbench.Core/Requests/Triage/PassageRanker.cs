using System.Collections.Immutable;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>
/// Scores passages for what is wanted: BM25 over a passage's own words and the headings above it, where a word's synonyms stand in for it at
/// a discount, and words that follow each other in the request count again. S. Robertson, H. Zaragoza, The probabilistic relevance framework, 2009 (BM25F).
/// </summary>
internal sealed class PassageRanker
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.8;
    private const double HeadingShare = 0.5;
    private const double AboveShare = 0.2;
    private const double SynonymShare = 0.6;

    // Several words about the same thing tell more than the best of them alone.
    private const double FurtherShare = 0.15;
    private const double PairShare = 0.5;
    private const double NeighbourShare = 0.1;

    private readonly ImmutableArray<IndexedPassage> _passages;
    private readonly Dictionary<string, double> _idf;
    private readonly double _usualLength;

    public PassageRanker(ImmutableArray<IndexedPassage> passages)
    {
        _passages = passages;
        _usualLength = passages.IsEmpty ? 1 : Math.Max(1, passages.Average(p => p.Length));
        _idf = passages
            .SelectMany(p => p.Own.Keys.Union(p.Heading))
            .CountBy(word => word)
            .ToDictionary(c => c.Key, c => Math.Log(1 + (passages.Length - c.Value + 0.5) / (c.Value + 0.5)));
    }

    /// <summary>One score a passage, in their order; 0 where nothing of what is wanted is in it.</summary>
    /// <param name="phrases">The request's own texts, for words that follow each other.</param>
    public double[] Score(IReadOnlyDictionary<string, double> wanted, IEnumerable<string> phrases)
    {
        var concepts = wanted.Select(w => (w.Key, w.Value, Others: Synonyms.Of(w.Key))).ToList();
        var pairs = phrases
            .SelectMany(Pairs)
            .Where(p => wanted.GetValueOrDefault(p.Item1) * wanted.GetValueOrDefault(p.Item2) > 0)
            .ToHashSet();
        return WithNeighbours([.. _passages.Select(p => concepts.Sum(c => c.Value * Best(p, c.Key, c.Others)) + PairsIn(p, pairs))]);
    }

    public double Idf(string word) => _idf.GetValueOrDefault(word);

    private double Best(IndexedPassage passage, string word, IReadOnlyList<string> others)
    {
        var best = Weight(passage, word);
        var sum = best;
        foreach (var other in others)
        {
            var weight = SynonymShare * Weight(passage, other);
            sum += weight;
            best = Math.Max(best, weight);
        }

        return best + FurtherShare * (sum - best);
    }

    private double Weight(IndexedPassage passage, string word)
    {
        var length = 1 - LengthShare + LengthShare * passage.Length / _usualLength;
        var count =
            passage.Own.GetValueOrDefault(word) / length
            + (passage.Heading.Contains(word) ? HeadingShare : 0)
            + (passage.Above.Contains(word) ? AboveShare : 0);
        return count == 0 ? 0 : Idf(word) * count * (Saturation + 1) / (count + Saturation);
    }

    private double PairsIn(IndexedPassage passage, HashSet<(string, string)> pairs) =>
        pairs.Where(passage.Pairs.Contains).Sum(p => PairShare * Math.Min(Idf(p.Item1), Idf(p.Item2)));

    private static IEnumerable<(string, string)> Pairs(string text)
    {
        var words = TriageWords.Of(text).ToList();
        return words.Zip(words.Skip(1));
    }

    private double[] WithNeighbours(double[] scores) =>
        [.. scores.Select((score, i) => score + NeighbourShare * Math.Max(Neighbour(scores, i, i - 1), Neighbour(scores, i, i + 1)))];

    private double Neighbour(double[] scores, int at, int other) =>
        other >= 0
        && other < scores.Length
        && _passages[at].Material == _passages[other].Material
        && _passages[at].Passage.Breadcrumb.SequenceEqual(_passages[other].Passage.Breadcrumb)
            ? scores[other]
            : 0;
}
