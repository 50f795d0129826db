using System.Buffers.Text;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>What a text may say to a model that reads past its disguise.</summary>
internal static partial class FoldedText
{
    /// <summary>So many words in an encoding are usually decoded.</summary>
    public const int MostEncoded = 16;

    private static readonly FrozenDictionary<char, char> LookAlikes =
        "аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw ɡg ɩi αa εe ιi κk νv οo ρp τt υu χx ıi ɑa"
            .Split(' ')
            .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly FrozenDictionary<char, char> Digits = "0o 1i 3e 4a 5s 7t @a $s !i"
        .Split(' ')
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The text without accents, invisible signs and letters that only look like others; itself where it has none.</summary>
    public static string Plain(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('\0', '\u007F') && text.Any(IsDisguise) ? WithoutDisguise(text) : text;

    /// <summary>What else a plain text may be read as, nothing where it has no disguise.</summary>
    /// <param name="mostEncoded">How many of its encoded words are decoded.</param>
    public static IEnumerable<string> Readings(string plain, int mostEncoded)
    {
        if (Leet().IsMatch(plain))
        {
            yield return string.Concat(plain.Select(sign => Digits.GetValueOrDefault(sign, sign)));
        }

        // All at once: looking each of thousands through for itself takes seconds.
        var spaced = SpacedLetters().Matches(plain).Select(m => Words().Replace(Gaps().Replace(m.Value, ""), " $0 "));
        if (string.Join('\n', spaced) is { Length: > 0 } together)
        {
            yield return together;
        }

        if (Reversed().IsMatch(plain))
        {
            yield return new string([.. plain.Reverse()]);
        }

        if (PercentSigns().IsMatch(plain))
        {
            yield return Uri.UnescapeDataString(plain);
        }

        foreach (Match encoded in Encoded().Matches(plain).Take(mostEncoded))
        {
            if (Decoded(encoded.Value) is { } words)
            {
                yield return words;
            }
        }
    }

    // Letters, marks and signs beyond ASCII; dashes and curly quotes disguise nothing.
    private static bool IsDisguise(char sign) => sign > '\u007F' && !char.IsPunctuation(sign) && !char.IsWhiteSpace(sign);

    // Without invisible signs and accents, wide and styled letters as plain ones, foreign letters as the Latin ones they look like.
    private static string WithoutDisguise(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsNoCharacter(rune) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format && !WritingSystems.IsInvisible(rune))
            {
                folded.Append(rune);
            }
        }

        var plain = new StringBuilder(text.Length);
        foreach (var sign in folded.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (sign <= '\u007F')
            {
                plain.Append(sign);
            }
            else if (char.GetUnicodeCategory(sign) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                plain.Append(LookAlikes.GetValueOrDefault(char.ToLowerInvariant(sign), sign));
            }
        }

        return plain.ToString();
    }

    // U+FFFE, U+FFFF and their like on the other planes: text that holds them can't be normalised.
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE;

    private static string? Decoded(string base64)
    {
        var padded = base64.PadRight((base64.Length + 3) / 4 * 4, '=');
        if (!Base64.IsValid(padded))
        {
            return null;
        }

        var words = Encoding.UTF8.GetString(Convert.FromBase64String(padded));
        return words.All(c => c is >= ' ' and <= '~' or '\n' or '\r' or '\t') && words.Contains(' ', StringComparison.Ordinal)
            ? words
            : null;
    }

    [GeneratedRegex(
        @"\b(?:(?!ignore)[i1!]gn[o0]r[e3]|(?!disregard)d[i1!][s5$]r[e3]g[a4@]rd|(?!forget)f[o0]rg[e3][t7])\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Leet();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z](?:[ .\-_*·|/]{1,3}[A-Za-z](?![A-Za-z0-9])){7,400}")]
    private static partial Regex SpacedLetters();

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex Gaps();

    // The gaps between words are lost with those between letters.
    [GeneratedRegex(
        "ignore|disregard|forget|override|all|any|the|your|previous|prior|above|earlier|system|instructions?|prompts?|rules|guidelines|reveal|everything|you|told|were",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Words();

    [GeneratedRegex("snoitcurtsni|tpmorp|senilediug", RegexOptions.IgnoreCase)]
    private static partial Regex Reversed();

    [GeneratedRegex("(?:%20[^%\\s]{1,40}){2}")]
    private static partial Regex PercentSigns();

    [GeneratedRegex(@"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{24,4000}={0,2}(?![A-Za-z0-9+/=])")]
    private static partial Regex Encoded();
}
