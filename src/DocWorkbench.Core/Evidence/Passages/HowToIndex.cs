using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>The how-to's own sentences, to tell what is new from what was there.</summary>
internal sealed class HowToIndex
{
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

    /// <summary>The sentence that holds most of the terms, and how much of them by weight; null where none shares one.</summary>
    public (HowToSentence Sentence, double Share)? Closest(
        IReadOnlyCollection<string> terms,
        TermWeights weights,
        Func<HowToSentence, bool> isMeant
    )
    {
        var scores = new Dictionary<int, double>();
        foreach (var term in terms)
        {
            if (_places.TryGetValue(term, out var places))
            {
                foreach (var place in places)
                {
                    scores[place] = scores.GetValueOrDefault(place) + weights.Of(term);
                }
            }
        }

        var best = scores
            .Where(s => isMeant(Sentences[s.Key]))
            .OrderByDescending(s => s.Value)
            .ThenBy(s => Sentences[s.Key].Terms.Count)
            .ThenBy(s => s.Key)
            .Select(s => (KeyValuePair<int, double>?)s)
            .FirstOrDefault();
        return best is { } found ? (Sentences[found.Key], found.Value / terms.Sum(weights.Of)) : null;
    }
}
