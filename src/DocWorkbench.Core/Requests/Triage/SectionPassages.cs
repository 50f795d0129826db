using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>
/// Which passages speak of which section of a how-to: those whose words are nearest to the section's heading and text, and nearer to no other
/// section by much. A section that only leads on to other articles is spoken of by none. Compared by the cosine of their weighed words, so that long and short sections are measured alike.
/// </summary>
public sealed class SectionPassages
{
    // Below, what is shared is chance.
    private const double Enough = 0.15;

    // A passage may speak of two sections, if of both nearly as much.
    private const double ShareOfBest = 0.75;
    private const int MostOfASection = 12;

    private readonly Dictionary<string, ImmutableArray<SpokenPassage>> _bySection;
    private readonly ILookup<string, string> _byPassage;

    private SectionPassages(IEnumerable<(string Section, SpokenPassage Spoken)> pairs)
    {
        _bySection = pairs
            .GroupBy(pair => pair.Section, pair => pair.Spoken)
            .ToDictionary(
                section => section.Key,
                section => section.OrderByDescending(spoken => spoken.Strength).Take(MostOfASection).ToImmutableArray()
            );
        _byPassage = _bySection
            .SelectMany(section => section.Value.Select(spoken => (Section: section.Key, Spoken: spoken)))
            .OrderByDescending(pair => pair.Spoken.Strength)
            .ToLookup(pair => pair.Spoken.Passage.Id, pair => pair.Section);
    }

    /// <summary>The passages that speak of a section, the nearest first.</summary>
    public ImmutableArray<SpokenPassage> Of(string sectionId) => _bySection.GetValueOrDefault(sectionId, []);

    /// <summary>The ids of the sections a passage speaks of, the nearest first.</summary>
    public IEnumerable<string> SectionsOf(string passageId) => _byPassage[passageId];

    public static SectionPassages Of(HowTo howTo, IEnumerable<Material> materials)
    {
        var passages = SendablePassages.Of(materials).Select(p => new IndexedPassage(p.Material, p.Passage)).ToList();
        var weights = new SectionWords(passages);
        var sections = howTo
            .Sections.Where(s => s.Level > 0 && !ClosingSections.IsClosing(s))
            .Select(s => (s.Id, Words: weights.Of(howTo, s)))
            .ToList();
        // By word, so that a passage meets only the sections that have one of its words.
        var byWord = sections
            .SelectMany((section, at) => section.Words.Select(word => (word.Key, At: at, word.Value)))
            .ToLookup(word => word.Key, word => (word.At, word.Value));
        return new SectionPassages(passages.SelectMany(passage => Nearest(passage, weights, sections.ConvertAll(s => s.Id), byWord)));
    }

    private static IEnumerable<(string, SpokenPassage)> Nearest(
        IndexedPassage passage,
        SectionWords weights,
        List<string> sections,
        ILookup<string, (int At, double Weight)> byWord
    )
    {
        var near = new double[sections.Count];
        foreach (var (word, weight) in weights.Of(passage))
        {
            foreach (var (at, other) in byWord[word])
            {
                near[at] += weight * other;
            }
        }

        var least = Math.Max(Enough, near.DefaultIfEmpty().Max() * ShareOfBest);
        for (var at = 0; at < near.Length; at++)
        {
            if (near[at] >= least)
            {
                yield return (sections[at], new SpokenPassage(passage.Material, passage.Passage, near[at]));
            }
        }
    }
}
