using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>All passages of a review, read once for comparing any number of sentences with them.</summary>
internal sealed class PassageIndex
{
    // By the number of the term.
    private readonly int[][] _places;
    private readonly bool[] _above;

    private PassageIndex(
        ImmutableArray<Material> materials,
        ImmutableArray<IndexedPassage> passages,
        TermNumbers numbers,
        string shippedWords
    )
    {
        Materials = materials;
        Passages = passages;
        Numbers = numbers;
        ShippedWords = shippedWords;
        var counts = new int[numbers.Count];
        foreach (var passage in passages)
        {
            foreach (var term in passage.Terms)
            {
                counts[term]++;
            }
        }

        _places = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        _above = new bool[numbers.Count];
        Array.Clear(counts);
        for (var i = 0; i < passages.Length; i++)
        {
            foreach (var term in passages[i].Terms)
            {
                _places[term][counts[term]++] = i;
            }

            foreach (var term in passages[i].Context)
            {
                _above[term] = true;
            }
        }

        Weights = new TermWeights(
            numbers.All.Select(t => KeyValuePair.Create(t.Key, counts[t.Value])).Where(c => c.Value > 0),
            passages.Length
        );
    }

    public ImmutableArray<Material> Materials { get; }

    /// <summary>Those that may be compared with, without headings.</summary>
    public ImmutableArray<IndexedPassage> Passages { get; }

    public TermNumbers Numbers { get; }

    public TermWeights Weights { get; }

    /// <summary>Everything published, letters and digits only, for telling a verbatim sentence.</summary>
    public string ShippedWords { get; }

    public static PassageIndex Of(IEnumerable<Material> materials, CancellationToken cancellation)
    {
        ImmutableArray<Material> all = [.. materials];
        var passages = ImmutableArray.CreateBuilder<IndexedPassage>();
        var numbers = new TermNumbers();
        var words = new StringBuilder();
        foreach (var material in all)
        {
            foreach (var passage in material.Passages.Where(p => p.Kind != PassageKind.Heading && !p.IsQuarantined))
            {
                cancellation.ThrowIfCancellationRequested();
                var indexed = StatementCutter.Cut(material, passage, numbers);
                passages.Add(indexed);
                foreach (var statement in indexed.Statements.Where(s => s.IsShipped))
                {
                    words.Append(PlainSentence.Folded(statement.Text));
                }

                words.Append('\n');
            }
        }

        return new PassageIndex(all, passages.ToImmutable(), numbers, words.ToString());
    }

    /// <summary>Whether any passage stands under a heading or a lead-in with the term.</summary>
    /// <param name="number">Of the term; negative where no passage has it.</param>
    public bool IsAbove(int number) => number >= 0 && _above[number];

    /// <param name="number">Of the term; negative where no passage has it.</param>
    public int[] PlacesOf(int number) => number >= 0 ? _places[number] : [];

    /// <summary>Passages that have at least two of the words, those with most of them first.</summary>
    public IEnumerable<IndexedPassage> Sharing(IEnumerable<string> words, int most)
    {
        var shared = ArrayPool<int>.Shared.Rent(Passages.Length);
        Array.Clear(shared, 0, Passages.Length);
        foreach (var place in words.SelectMany(PlacesOf))
        {
            shared[place]++;
        }

        var found = new List<(int Shared, int Place)>();
        for (var place = 0; place < Passages.Length; place++)
        {
            if (shared[place] > 1)
            {
                found.Add((-shared[place], place));
            }
        }

        ArrayPool<int>.Shared.Return(shared);
        found.Sort();
        return found.Take(most).Select(f => Passages[f.Place]);
    }

    public int[] PlacesOf(string term) => PlacesOf(Numbers.Find(term));
}
