namespace DocWorkbench.Core.Requests.Triage;

/// <summary>
/// Takes the endings off an English word, so that "encrypted" and "encryption" meet: M. F. Porter, An algorithm for suffix stripping, 1980,
/// with its first step's plural already gone. Other languages' words come back as they are or a little shorter, the same each time.
/// </summary>
internal static class WordStem
{
    private const int ShortestWord = 4;

    // Endings of steps 2 and 3 with what stays; each needs one syllable group before it.
    private static readonly (string Ending, string Stays)[] Derived =
    [
        ("ational", "ate"),
        ("ization", "ize"),
        ("isation", "ize"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("iveness", "ive"),
        ("tional", "tion"),
        ("biliti", "ble"),
        ("ability", "able"),
        ("ibility", "ible"),
        ("entli", "ent"),
        ("ently", "ent"),
        ("ously", "ous"),
        ("ation", "ate"),
        ("alism", "al"),
        ("aliti", "al"),
        ("ality", "al"),
        ("ivity", "ive"),
        ("fully", "ful"),
        ("icate", "ic"),
        ("alize", "al"),
        ("alise", "al"),
        ("ator", "ate"),
        ("izer", "ize"),
        ("iser", "ize"),
        ("ise", "ize"),
        ("ally", "al"),
        ("ably", "able"),
        ("ibly", "ible"),
        ("ical", "ic"),
        ("ness", ""),
        ("ful", ""),
        ("ly", ""),
    ];

    // Step 4: gone where two syllable groups stay.
    private static readonly string[] Last =
    [
        "ement",
        "ance",
        "ence",
        "able",
        "ible",
        "ment",
        "sion",
        "tion",
        "ate",
        "ant",
        "ent",
        "ism",
        "ous",
        "ive",
        "ize",
        "al",
        "er",
        "or",
        "ic",
    ];

    public static string Of(string word)
    {
        if (word.Length < ShortestWord || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        var stem = WithoutTense(word);
        foreach (var (ending, stays) in Derived)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && Groups(stem.AsSpan(0, stem.Length - ending.Length)) > 0)
            {
                stem = stem[..^ending.Length] + stays;
                break;
            }
        }

        foreach (var ending in Last)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                // Of "-tion" and "-sion" the consonant belongs to the stem.
                var cut = ending is "tion" or "sion" ? ending.Length - 1 : ending.Length;
                stem = Groups(stem.AsSpan(0, stem.Length - cut)) > 1 ? stem[..^cut] : stem;
                break;
            }
        }

        if (stem.EndsWith('e') && Groups(stem.AsSpan(0, stem.Length - 1)) >= 1 && stem.Length > ShortestWord)
        {
            stem = stem[..^1];
        }

        return stem.EndsWith('y') && stem.Length > 3 && !IsVowel(stem, stem.Length - 2) ? stem[..^1] + "i" : stem;
    }

    private static string WithoutTense(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Groups(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        }

        var cut =
            word.EndsWith("ing", StringComparison.Ordinal) ? 3
            : word.EndsWith("ed", StringComparison.Ordinal) ? 2
            : 0;
        var stem = word[..^cut];
        if (cut == 0 || stem.Length < 2 || !Enumerable.Range(0, stem.Length).Any(i => IsVowel(stem, i)))
        {
            return word;
        }

        return stem switch
        {
            [.., 'a', 't'] or [.., 'b', 'l'] or [.., 'i', 'z'] or [.., 'i', 's'] => stem + "e",
            [.., var a, var b] when a == b && b is not ('l' or 's' or 'z') && !IsVowel(stem, stem.Length - 1) => stem[..^1],
            _ when Groups(stem) == 1 && IsShort(stem) => stem + "e",
            _ => stem,
        };
    }

    // Consonant, vowel, consonant: "hop", "fil".
    private static bool IsShort(string stem) =>
        stem.Length >= 3
        && !IsVowel(stem, stem.Length - 1)
        && stem[^1] is not ('w' or 'x' or 'y')
        && IsVowel(stem, stem.Length - 2)
        && !IsVowel(stem, stem.Length - 3);

    /// <summary>Porter's measure: how often a vowel is followed by a consonant.</summary>
    private static int Groups(ReadOnlySpan<char> stem)
    {
        var groups = 0;
        for (var i = 1; i < stem.Length; i++)
        {
            if (!IsVowel(stem, i) && IsVowel(stem, i - 1))
            {
                groups++;
            }
        }

        return groups;
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || word[at] == 'y' && at > 0 && !IsVowel(word, at - 1);
}
