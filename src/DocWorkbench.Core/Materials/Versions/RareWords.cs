using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Versions;

/// <summary>Finds passages that share words few others have.</summary>
internal sealed class RareWords
{
    // Passages a word may stand in and still tell them from the others.
    private const int Rare = 24;
    private const int MostCandidates = 12;

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public RareWords(ComparableText[] texts, IEnumerable<int> places)
    {
        foreach (var place in places)
        {
            foreach (var word in WordsOf(texts[place]))
            {
                if (!_places.TryGetValue(word, out var found))
                {
                    _places[word] = found = [];
                }

                if (found.Count <= Rare)
                {
                    found.Add(place);
                }
            }
        }
    }

    /// <summary>Those that share most of them, at most a dozen.</summary>
    public IEnumerable<int> Sharing(ComparableText text) =>
        WordsOf(text)
            .SelectMany(w => _places.TryGetValue(w, out var found) && found.Count <= Rare ? found : [])
            .CountBy(place => place)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key)
            .Take(MostCandidates)
            .Select(c => c.Key);

    private static HashSet<string> WordsOf(ComparableText text) => [.. Terms.Of(text.Passage.Text)];
}
