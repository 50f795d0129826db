using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>The words of sections and passages with what each tells, as vectors of length 1.</summary>
internal sealed class SectionWords
{
    private const int WordsOfText = 25;
    private const double OfText = 0.5;
    private const double Implied = 0.25;
    private const double OfHeading = 0.5;

    private readonly Dictionary<string, double> _idf;

    public SectionWords(IReadOnlyCollection<IndexedPassage> passages) =>
        _idf = passages
            .SelectMany(p => p.Own.Keys.Union(p.Heading))
            .CountBy(word => word)
            .ToDictionary(c => c.Key, c => Math.Log(1 + (passages.Count - c.Value + 0.5) / (c.Value + 0.5)));

    public IReadOnlyDictionary<string, double> Of(HowTo howTo, Section section)
    {
        var words = new Dictionary<string, double>();
        foreach (var word in TriageWords.Of(section.Heading).Distinct())
        {
            words[word] = Idf(word);
        }

        foreach (
            var (word, weight) in TriageWords
                .Of(howTo.Source.Slice(section.Span))
                .CountBy(word => word)
                .Select(c => (c.Key, Weight: (1 + Math.Log(c.Value)) * Idf(c.Key)))
                .OrderByDescending(w => w.Weight)
                .ThenBy(w => w.Key, StringComparer.Ordinal)
                .Take(WordsOfText)
        )
        {
            words.TryAdd(word, OfText * weight);
        }

        foreach (var word in Intents.Expand(section.Heading).Where(w => w.Value < 1).SelectMany(w => TriageWords.Of(w.Key)))
        {
            words.TryAdd(word, Implied * Idf(word));
        }

        return Unit(words);
    }

    public IReadOnlyDictionary<string, double> Of(IndexedPassage passage)
    {
        var words = passage.Own.ToDictionary(own => own.Key, own => (1 + Math.Log(own.Value)) * Idf(own.Key));
        foreach (var word in passage.Heading)
        {
            words.TryAdd(word, OfHeading * Idf(word));
        }

        return Unit(words);
    }

    private double Idf(string word) => _idf.GetValueOrDefault(word);

    private static Dictionary<string, double> Unit(Dictionary<string, double> words)
    {
        var length = Math.Sqrt(words.Values.Sum(weight => weight * weight));
        return length == 0 ? [] : words.ToDictionary(word => word.Key, word => word.Value / length);
    }
}
