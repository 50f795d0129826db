using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>All passages of a review, read once for comparing any number of sentences with them.</summary>
internal sealed class PassageIndex
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    private PassageIndex(ImmutableArray<Material> materials, ImmutableArray<IndexedPassage> passages, string shippedWords)
    {
        Materials = materials;
        Passages = passages;
        ShippedWords = shippedWords;
        for (var i = 0; i < passages.Length; i++)
        {
            foreach (var term in passages[i].Terms)
            {
                if (!_places.TryGetValue(term, out var places))
                {
                    _places[term] = places = [];
                }

                places.Add(i);
            }
        }

        Weights = new TermWeights(_places.ToDictionary(p => p.Key, p => p.Value.Count, StringComparer.Ordinal), passages.Length);
    }

    public ImmutableArray<Material> Materials { get; }

    /// <summary>Those that may be compared with, without headings.</summary>
    public ImmutableArray<IndexedPassage> Passages { get; }

    public TermWeights Weights { get; }

    /// <summary>Everything published, letters and digits only, for telling a verbatim sentence.</summary>
    public string ShippedWords { get; }

    public static PassageIndex Of(IEnumerable<Material> materials, CancellationToken cancellation)
    {
        ImmutableArray<Material> all = [.. materials];
        var passages = ImmutableArray.CreateBuilder<IndexedPassage>();
        var words = new StringBuilder();
        foreach (var material in all)
        {
            foreach (var passage in material.Passages.Where(p => p.Kind != PassageKind.Heading && !p.IsQuarantined))
            {
                cancellation.ThrowIfCancellationRequested();
                var indexed = StatementCutter.Cut(material, passage);
                passages.Add(indexed);
                foreach (var statement in indexed.Statements.Where(s => s.IsShipped))
                {
                    words.Append(PlainSentence.Folded(statement.Text));
                }

                words.Append('\n');
            }
        }

        return new PassageIndex(all, passages.ToImmutable(), words.ToString());
    }

    public IReadOnlyList<int> PlacesOf(string term) => _places.TryGetValue(term, out var places) ? places : [];
}
