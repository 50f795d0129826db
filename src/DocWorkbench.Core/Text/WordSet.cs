namespace DocWorkbench.Core.Text;

/// <summary>The different words of a text, for telling how alike two texts are.</summary>
public sealed class WordSet
{
    private readonly ulong[] _words;

    private WordSet(ulong[] words) => _words = words;

    public int Count => _words.Length;

    /// <summary>Letter case does not count; a text without any word is known by its marks.</summary>
    public static WordSet Of(string text)
    {
        var words = new List<ulong>(text.Length / 6 + 1);
        for (var at = 0; at < text.Length; )
        {
            var length = WordTokenizer.WordLength(text, at);
            if (length > 0)
            {
                words.Add(Hash(text.AsSpan(at, length)));
            }

            at += Math.Max(1, length);
        }

        if (words.Count == 0)
        {
            words.AddRange(text.Where(c => !char.IsWhiteSpace(c)).Select(c => (ulong)c));
        }

        return Sorted([.. words]);
    }

    public WordSet With(WordSet other) => Sorted([.. _words, .. other._words]);

    /// <summary>The most <see cref="Similarity"/> can give, known from the counts alone.</summary>
    public double MostSimilarity(WordSet other) => Dice(Math.Min(Count, other.Count), other);

    /// <summary>Dice's coefficient: shared words twice, over the words of both; 0 to 1.</summary>
    public double Similarity(WordSet other)
    {
        int shared = 0,
            i = 0,
            j = 0;
        while (i < _words.Length && j < other._words.Length)
        {
            var order = _words[i].CompareTo(other._words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return Dice(shared, other);
    }

    private double Dice(int shared, WordSet other) => Count + other.Count == 0 ? 1 : 2.0 * shared / (Count + other.Count);

    // Each word once.
    private static WordSet Sorted(ulong[] words)
    {
        Array.Sort(words);
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (count == 0 || words[i] != words[count - 1])
            {
                words[count++] = words[i];
            }
        }

        return new WordSet(count == words.Length ? words : words[..count]);
    }

    // FNV-1a: unlike string.GetHashCode the same in every process, so that one comparison never differs from the next.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        }

        return hash;
    }
}
