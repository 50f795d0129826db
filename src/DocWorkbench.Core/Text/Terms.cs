using System.Collections.Frozen;

namespace DocWorkbench.Core.Text;

/// <summary>The words of a text that carry meaning, in a form that plural and singular share.</summary>
public static class Terms
{
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "a",
            "about",
            "above",
            "after",
            "all",
            "also",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "be",
            "been",
            "before",
            "below",
            "between",
            "both",
            "but",
            "by",
            "can",
            "each",
            "for",
            "from",
            "has",
            "have",
            "how",
            "if",
            "in",
            "into",
            "is",
            "it",
            "its",
            "more",
            "most",
            "must",
            "no",
            "not",
            "of",
            "on",
            "one",
            "only",
            "or",
            "other",
            "our",
            "over",
            "same",
            "should",
            "so",
            "some",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "to",
            "under",
            "up",
            "use",
            "used",
            "using",
            "via",
            "was",
            "we",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "who",
            "will",
            "with",
            "you",
            "your",
        ]
    );

    /// <summary>Whether a word, in lower case, is one of those that carry no meaning of their own.</summary>
    internal static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>In order of appearance, repeated ones too.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, end)))
            {
                end++;
            }

            var word = text[start..end].ToLowerInvariant();
            start = end;
            if (word.Length > 1 && !Empty.Contains(word))
            {
                yield return Stem(word);
            }
        }
    }

    // "1.32", "kube-proxy" and "don't" are one word each.
    private static bool IsInside(string text, int at) =>
        text[at] is '.' or '-' or '\'' or '’' or '_' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static string Stem(string word) =>
        word switch
        {
            { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            { Length: > 4 } when word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
            { Length: > 3 }
                when word.EndsWith('s')
                    && !word.EndsWith("ss", StringComparison.Ordinal)
                    && !word.EndsWith("us", StringComparison.Ordinal) => word[..^1],
            _ => word,
        };
}
