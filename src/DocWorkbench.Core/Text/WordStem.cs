using System.Buffers;

namespace DocWorkbench.Core.Text;

/// <summary>
/// The part of an English word that its forms share: "scale", "scaling" and "scalability" are one. It is for comparing only, so a stem
/// need not be a word; words with a digit and words of other languages mostly stay as they are.
/// </summary>
internal static class WordStem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private const int ShortestKept = 4;
    private const int ShortestVerb = 3;

    // Longest first: the first that fits goes.
    private static readonly string[] Endings =
    [
        "isation",
        "ization",
        "ability",
        "ibility",
        "ations",
        "ising",
        "izing",
        "ating",
        "ation",
        "atic",
        "ally",
        "ised",
        "ized",
        "ated",
        "ator",
        "able",
        "ible",
        "ance",
        "ence",
        "ment",
        "ness",
        "ise",
        "ize",
        "ate",
        "ant",
        "ent",
        "ity",
        "ive",
        "ion",
        "al",
        "ly",
    ];

    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        if (word.Length <= 3 || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return word;
        }

        var stem = WithoutPlural(word);
        stem = Array.Find(Endings, e => stem.Length - e.Length >= ShortestKept && stem.EndsWith(e, StringComparison.Ordinal)) is { } ending
            ? stem[..^ending.Length]
            : WithoutVerbEnding(stem);
        stem = stem.Length > ShortestKept && IsDoubled(stem) ? stem[..^1] : stem;
        stem = stem.Length > ShortestVerb && stem[^1] == 'e' ? stem[..^1] : stem;
        return stem[^1] == 'y' ? stem[..^1] + "i" : stem;
    }

    private static string WithoutPlural(string word) =>
        word switch
        {
            { Length: > 4 } when Ends(word, "ies") => word[..^3] + "y",
            { Length: > 4 } when Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") => word[..^2],
            _ when Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") => word[..^1],
            _ => word,
        };

    private static string WithoutVerbEnding(string word)
    {
        var length =
            Ends(word, "ing") ? word.Length - 3
            : Ends(word, "ed") ? word.Length - 2
            : 0;
        if (length < ShortestVerb || !word.AsSpan(0, length).ContainsAny(Vowels))
        {
            return word;
        }

        var stem = word[..length];
        return IsDoubled(stem) ? stem[..^1] : stem;
    }

    // Before an ending a consonant is often written twice: "planned", "deferral".
    private static bool IsDoubled(string stem) => stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e');

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
