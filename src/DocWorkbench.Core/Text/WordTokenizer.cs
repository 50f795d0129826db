using System.Globalization;
using System.Text;

namespace DocWorkbench.Core.Text;

/// <summary>Cuts text into words, spaces and marks; what only makes sense whole (code, address, number, flag, tag) stays one token.</summary>
public static class WordTokenizer
{
    /// <summary>Tokens of Markdown prose; together they are the text.</summary>
    public static IReadOnlyList<TextSpan> Tokenize(string text) => Cut(text, markup: true);

    /// <summary>Tokens of program text, where backticks, angle brackets and braces mean nothing special.</summary>
    public static IReadOnlyList<TextSpan> TokenizeCode(string text) => Cut(text, markup: false);

    private static List<TextSpan> Cut(string text, bool markup)
    {
        var tokens = new List<TextSpan>(text.Length / 3 + 1);
        for (var at = 0; at < text.Length; )
        {
            var length = LineEndOrSpace(text, at);
            length = length > 0 || !markup ? length : AtomicRun.MarkupLength(text, at);
            length = length > 0 ? length : NameLength(text, at);
            length = length > 0 ? length : WordLength(text, at);
            length = length > 0 ? length : MarkLength(text, at);
            tokens.Add(new TextSpan(at, length));
            at += length;
        }

        return tokens;
    }

    // A word that goes on behind it belongs to it: no token ends inside a word.
    private static int NameLength(string text, int at)
    {
        var length = AtomicRun.NameLength(text, at);
        var end = at + length;
        return length > 0 && end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && !IsWithoutSpaces(rune)
            ? length + WordLength(text, end)
            : length;
    }

    private static int LineEndOrSpace(string text, int at)
    {
        if (text[at] is '\n' or '\r')
        {
            return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }

        var end = at;
        while (end < text.Length && char.IsWhiteSpace(text[end]) && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Letters, digits and what belongs to them from here on; one character of a script that puts no spaces between words.</summary>
    internal static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        while (end < text.Length && !IsAsciiMark(text[end]) && Rune.TryGetRuneAt(text, end, out var rune))
        {
            if (IsWithoutSpaces(rune))
            {
                return end == at ? rune.Utf16SequenceLength : end - at;
            }

            var apostrophe = rune.Value is '\'' or '\u2019' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]);
            if (!apostrophe && !IsWordPart(rune, first: end == at))
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return end - at;
    }

    // Nearly every word ends at one of these: a space, a full stop.
    private static bool IsAsciiMark(char c) => c is < '\u0080' and not '\'' and not '_' && !char.IsAsciiLetterOrDigit(c);

    private static bool IsWordPart(Rune rune, bool first) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value == '_'
        || !first
            && Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark;

    private static bool IsWithoutSpaces(Rune rune) =>
        rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    // A flag or a face made of several code points is one mark to a reader.
    private static int MarkLength(string text, int at) =>
        char.IsAscii(text[at]) && (at + 1 == text.Length || char.IsAscii(text[at + 1]))
            ? 1
            : Math.Max(1, StringInfo.GetNextTextElementLength(text.AsSpan(at, Math.Min(64, text.Length - at))));
}
