using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>The materials' passages made ready once, to be ranked for one request after another while it is being written.</summary>
public sealed class TriageIndex
{
    private const int WordsOfASection = 15;
    private const double OfSectionText = 0.15;

    private readonly ImmutableArray<IndexedPassage> _passages;
    private readonly PassageRanker _ranker;

    public TriageIndex(IEnumerable<Material> materials)
    {
        _passages = [.. SendablePassages.Of(materials).Select(p => new IndexedPassage(p.Material, p.Passage))];
        _ranker = new PassageRanker(_passages);
    }

    public PassageTriage Rank(HowTo howTo, ChangeRequest request)
    {
        var wanted = WantedWords.Of(howTo, request);
        foreach (var (word, weight) in SectionWords(howTo, request))
        {
            wanted.TryAdd(word, weight);
        }

        var scores = _ranker.Score(wanted, [.. request.Sections, request.Description]);
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ToList();
        var ranks = new int[scores.Length];
        for (var i = 0; i < order.Count; i++)
        {
            ranks[order[i]] = i + 1;
        }

        var isWhole = SuggestionRule.TakesAll(_passages);
        var suggested = isWhole ? [.. order] : SuggestionRule.Choose(_passages, scores, order);
        return PassageTriage.Of(
            [.. _passages.Select((p, i) => new TriagedPassage(p.Material, p.Passage, ranks[i], scores[i], suggested.Contains(i)))],
            isWhole
        );
    }

    // What a named section says now tells what it is about, in the words a source may use for it.
    private IEnumerable<(string Word, double Weight)> SectionWords(HowTo howTo, ChangeRequest request) =>
        howTo
            .Sections.Where(s => s.Level > 0 && request.Sections.Any(name => HeadingName.AreEqual(name, s.Heading)))
            .SelectMany(s => TriageWords.Of(howTo.Source.Slice(s.Span)))
            .CountBy(word => word)
            .Select(c => (Word: c.Key, Weight: c.Value * _ranker.Idf(c.Key)))
            .OrderByDescending(w => w.Weight)
            .ThenBy(w => w.Word, StringComparer.Ordinal)
            .Take(WordsOfASection)
            .Select(w => (w.Word, OfSectionText));
}
