using System.Globalization;
using System.Text;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>A text with what nobody sees in it written out, so that a writer can judge it.</summary>
internal static class SpelledOut
{
    private const int Longest = 300;
    private const int Lead = 80;

    /// <summary>A stretch of the text from a little before the place, with "[U+200B]" for an invisible sign.</summary>
    public static string Around(string text, int at)
    {
        var start = Math.Max(0, at - Lead);
        start -= start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        var written = new StringBuilder(start > 0 ? "…" : "");
        var hidden = new StringBuilder();
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            // Tag signs mirror ASCII: what they spell says more than their numbers.
            if (rune.Value is >= 0xE0020 and <= 0xE007E)
            {
                hidden.Append((char)(rune.Value - 0xE0000));
                continue;
            }

            if (hidden.Length > 0)
            {
                written.Append(CultureInfo.InvariantCulture, $"[hidden tags: {hidden}]");
                hidden.Clear();
            }

            if (written.Length >= Longest)
            {
                return written.Append('…').ToString();
            }

            Append(written, rune);
        }

        return hidden.Length > 0 ? written.Append(CultureInfo.InvariantCulture, $"[hidden tags: {hidden}]").ToString() : written.ToString();
    }

    private static void Append(StringBuilder written, Rune rune)
    {
        if (
            WritingSystems.IsInvisible(rune) && !WritingSystems.IsVariant(rune)
            || WritingSystems.OpensDirection(rune)
            || WritingSystems.ClosesDirection(rune)
            || WritingSystems.IsDirectionMark(rune)
            || rune.Value is >= 0xE0100 and <= 0xE01EF
        )
        {
            written.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }
        else
        {
            written.Append(rune);
        }
    }
}
