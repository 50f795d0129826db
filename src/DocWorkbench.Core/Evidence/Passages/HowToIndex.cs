using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>The how-to's own sentences, to tell what is new from what was there.</summary>
internal sealed class HowToIndex
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly double[] _scores;
    private readonly ILookup<string, HowToSentence> _byWords;

    private HowToIndex(HowTo howTo, ImmutableArray<HowToSentence> sentences)
    {
        HowTo = howTo;
        Sentences = sentences;
        _scores = new double[sentences.Length];
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
        var touched = new List<int>();
        foreach (var term in terms)
        {
            if (_places.TryGetValue(term, out var places))
            {
                var weight = weights.Of(term);
                foreach (var place in places)
                {
                    if (_scores[place] == 0)
                    {
                        touched.Add(place);
                    }

                    _scores[place] += weight;
                }
            }
        }

        var best = -1;
        foreach (var place in touched)
        {
            if (best < 0 || IsBetter(place, best))
            {
                best = isMeant(Sentences[place]) ? place : best;
            }
        }

        (HowToSentence, double)? found = best < 0 ? null : (Sentences[best], _scores[best] / terms.Sum(weights.Of));
        foreach (var place in touched)
        {
            _scores[place] = 0;
        }

        return found;
    }

    // Of two that hold as much the shorter is closer, then the earlier.
    private bool IsBetter(int place, int than) =>
        _scores[place] > _scores[than]
        || _scores[place] == _scores[than] && (Sentences[place].Terms.Count, place).CompareTo((Sentences[than].Terms.Count, than)) < 0;
}
