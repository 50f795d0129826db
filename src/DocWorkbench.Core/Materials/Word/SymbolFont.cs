using System.Globalization;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What the signs of Symbol and Wingdings look like, in Unicode; these fonts put them where letters stand.</summary>
internal static class SymbolFont
{
    /// <summary>Symbol from 0x22 on; a space where the sign is the ASCII one or unknown.</summary>
    private const string Low = "∀ ∃  ∋  ∗  −                  ≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ ∴ ⊥  αβχδεφγηιϕκλμνοπθρστυϖωξψζ   ∼";

    /// <summary>Symbol from 0xA0 on.</summary>
    private const string High = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫";

    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x4A] = "☺",
        [0x6C] = "●",
        [0x6E] = "■",
        [0x6F] = "☐",
        [0x71] = "❑",
        [0x76] = "❖",
        [0x9F] = "•",
        [0xA7] = "▪",
        [0xA8] = "☐",
        [0xD8] = "➢",
        [0xDF] = "←",
        [0xE0] = "→",
        [0xE1] = "↑",
        [0xE2] = "↓",
        [0xE8] = "➔",
        [0xF0] = "⇨",
        [0xFB] = "✗",
        [0xFC] = "✓",
        [0xFD] = "☒",
        [0xFE] = "☑",
    };

    /// <param name="code">Hexadecimal, as in "F0B7".</param>
    public static string Sign(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) || number is < 0x20 or > 0xFFFF)
        {
            return "";
        }

        return Translate(font, (char)number) ?? (char.IsSurrogate((char)number) ? "" : ((char)number).ToString());
    }

    public static bool IsSymbolFont(string? font) => font is not null && (IsSymbol(font) || IsWingdings(font));

    /// <returns>Null when the sign means itself.</returns>
    public static string? Translate(string? font, char sign)
    {
        var code = sign is >= '\uF020' and <= '\uF0FF' ? sign - 0xF000 : sign;
        if (font is not null && IsWingdings(font))
        {
            return Wingdings.GetValueOrDefault(code) ?? (code < 0x100 ? "•" : null);
        }

        if (font is not null && IsSymbol(font) && OfSymbol(code) is { } translated)
        {
            return translated;
        }

        return code == sign ? null : ((char)code).ToString();
    }

    private static string? OfSymbol(int code)
    {
        var found = code switch
        {
            >= 0x22 and < 0x80 when code - 0x22 < Low.Length => Low[code - 0x22],
            >= 0xA0 when code - 0xA0 < High.Length => High[code - 0xA0],
            _ => ' ',
        };
        return found == ' ' ? null : found.ToString();
    }

    private static bool IsSymbol(string font) => font.Equals("Symbol", StringComparison.OrdinalIgnoreCase);

    private static bool IsWingdings(string font) => font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase);
}
