using System.Buffers;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>
/// What a sentence claims, as words to compare: stems with like words made one, numbers without their grouping, names cut at their humps
/// ("EndpointSlices" and "endpoint slices" are the same), scripts without spaces as pairs of signs.
/// </summary>
internal static class ClaimTerms
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    /// <summary>In order of appearance, repeated ones too.</summary>
    /// <param name="text">Without markup.</param>
    public static List<string> Of(string text) => Cut(text, onlyExact: false);

    /// <summary>Only the numbers and versions of <see cref="Of"/>.</summary>
    public static IEnumerable<string> ExactOf(string text) => Cut(text, onlyExact: true).Where(IsExact);

    private static List<string> Cut(string text, bool onlyExact)
    {
        var terms = new List<string>(text.Length / 7 + 1);
        for (var at = 0; at < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || GoesOn(text, at, end)))
            {
                end++;
            }

            if (!onlyExact || text.AsSpan(at, end - at).IndexOfAnyInRange('0', '9') >= 0)
            {
                Add(terms, text, at, end);
            }

            at = end;
        }

        return terms;
    }

    /// <summary>A number or a version: what must be the same to the last sign.</summary>
    public static bool IsExact(string term) => term.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    // "1.32", "5,000", "2022-09-02-preview" and "don't" are one word each; "real-time" is two.
    private static bool GoesOn(string text, int start, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '\'' or '’' => true,
            '.' => char.IsAsciiDigit(text[at - 1]) || char.IsAsciiDigit(text[at + 1]),
            ',' => char.IsAsciiDigit(text[at - 1]) && IsGroup(text, at + 1),
            '-' => char.IsAsciiDigit(text[at - 1])
                && (char.IsAsciiDigit(text[at + 1]) || text.AsSpan(start, at - start).ContainsAny('.', '-')),
            _ => false,
        };
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 <= text.Length
        && !text.AsSpan(at, 3).ContainsAnyExceptInRange('0', '9')
        && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));

    private static void Add(List<string> terms, string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (word.IndexOfAnyInRange('0', '9') >= 0)
        {
            AddExact(terms, word);
            return;
        }

        if (IsWithoutSpaces(word[0]))
        {
            for (var at = 0; at + 1 < word.Length; at++)
            {
                terms.Add(word.Slice(at, 2).ToString());
            }

            return;
        }

        var from = 0;
        for (var at = 1; at <= word.Length; at++)
        {
            if (at == word.Length || char.IsUpper(word[at]) && char.IsLower(word[at - 1]))
            {
                AddWord(terms, word[from..at]);
                from = at;
            }
        }
    }

    private static void AddExact(List<string> terms, ReadOnlySpan<char> word)
    {
        var plain = word.ToString().Replace(",", "", StringComparison.Ordinal).ToLowerInvariant();
        plain = plain.Length > 1 && plain[0] == 'v' && char.IsAsciiDigit(plain[1]) ? plain[1..] : plain;
        var digits = plain.AsSpan().IndexOfAnyExcept(Figures);

        // "100ms" and "100 ms" are the same.
        if (digits > 0 && plain.Length - digits <= 4 && !plain.AsSpan(digits).ContainsAnyExceptInRange('a', 'z'))
        {
            terms.Add(plain[..digits]);
            AddWord(terms, plain.AsSpan(digits));
        }
        else
        {
            terms.Add(plain);
        }
    }

    private static void AddWord(List<string> terms, ReadOnlySpan<char> piece)
    {
        var quote = piece.IndexOfAny('\'', '’');
        if (quote >= 0 && piece.Length - quote <= 3 && piece[^1] == 't')
        {
            // "can't": a negation is judged by nobody here, and its verb says little.
            return;
        }

        var word = (quote < 0 ? piece : piece[..quote]).ToString().ToLowerInvariant();
        if (word.Length > 1 && !FunctionWords.Are(word))
        {
            terms.Add(NumberWords.InFigures(word) ?? SameMeaning.Representative(WordStem.Of(IrregularForms.PlainOf(word))));
        }
    }

    // Chinese, Japanese, Thai and the like.
    private static bool IsWithoutSpaces(char letter) => letter is (>= '\u0E00' and < '\u0F00') or (>= '\u2E80' and < '\uAC00');
}
