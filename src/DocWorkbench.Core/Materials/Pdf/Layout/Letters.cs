using System.Globalization;
using System.Text;

namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Signs as fonts name them, made into the letters a reader means.</summary>
internal static class Letters
{
    public const char SoftHyphen = '\u00AD';

    /// <summary>Ligatures taken apart, bullets of symbol fonts named, control signs dropped; what stands for no character is U+FFFD.</summary>
    public static string Tidy(string text)
    {
        if (text.All(c => c is >= ' ' and < '\u007F'))
        {
            return text;
        }

        var tidy = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (char.IsHighSurrogate(sign) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                tidy.Append(sign).Append(text[++i]);
            }
            else
            {
                tidy.Append(One(sign, i == text.Length - 1));
            }
        }

        return tidy.ToString().Normalize(NormalizationForm.FormC);
    }

    public static bool IsRightToLeft(char letter) =>
        letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    private static string One(char sign, bool isLast) =>
        sign switch
        {
            >= '\uFB00' and <= '\uFB06' => sign.ToString().Normalize(NormalizationForm.FormKC),
            '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF076' => "\u2022",
            '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' => " ",
            SoftHyphen => isLast ? "\u00AD" : "",
            '\uFFFE' or '\uFFFF' => "\uFFFD",
            _ when char.IsSurrogate(sign) => "\uFFFD",
            _ when char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format
                    && sign is not ('\u200C' or '\u200D') => "",
            _ => sign.ToString(),
        };
}
