using System.Globalization;
using System.Text;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>What the writing systems of the world need of signs that elsewhere only hide something.</summary>
internal static class WritingSystems
{
    private const int BlackFlag = 0x1F3F4;

    /// <summary>Letters change their shape by their neighbours, which joiners and non-joiners steer: Arabic, Indic, Mongolian, Khmer…</summary>
    public static bool Joins(Rune rune) =>
        rune.Value
            is >= 0x0600
                and <= 0x08FF
                or >= 0x0900
                and <= 0x0DFF
                or >= 0x0F00
                and <= 0x109F
                or >= 0x1780
                and <= 0x18AF
                or >= 0x1A20
                and <= 0x1BFF
                or >= 0xA840
                and <= 0xA8FF
                or >= 0xA980
                and <= 0xA9DF
                or >= 0xABC0
                and <= 0xABFF
                or >= 0xFB50
                and <= 0xFDFF
                or >= 0xFE70
                and <= 0xFEFC
                or >= 0x10A00
                and <= 0x11FFF
                or >= 0x1E900
                and <= 0x1E95F;

    /// <summary>Words are not parted by spaces, so a line may break only where a sign of no width says so.</summary>
    public static bool HasNoSpaces(Rune rune) =>
        rune.Value
            is >= 0x0E00
                and <= 0x0EFF
                or >= 0x1000
                and <= 0x109F
                or >= 0x1780
                and <= 0x17FF
                or >= 0x1100
                and <= 0x11FF
                or >= 0x3040
                and <= 0x9FFF
                or >= 0xAC00
                and <= 0xD7FF
                or >= 0xF900
                and <= 0xFAFF
                or >= 0x20000
                and <= 0x3FFFF;

    public static bool IsRightToLeft(Rune rune) =>
        rune.Value
            is >= 0x0590
                and <= 0x08FF
                or >= 0xFB1D
                and <= 0xFDFF
                or >= 0xFE70
                and <= 0xFEFC
                or >= 0x10800
                and <= 0x10FFF
                or >= 0x1E800
                and <= 0x1EFFF
        && !IsInvisible(rune);

    /// <summary>Part of a picture sign; what a joiner may put together.</summary>
    public static bool IsPicture(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.MathSymbol
        || rune.Value is 0xFE0F or 0x20E3 or >= 0x1F3FB and <= 0x1F3FF or >= 0xE0020 and <= 0xE007F;

    /// <summary>The flag whose region is spelled in tag signs behind it, such as Scotland's.</summary>
    public static bool BeginsTaggedFlag(Rune rune) => rune.Value == BlackFlag;

    /// <summary>Takes up no room and shows nothing; soft hyphens, which break a long word, are not meant.</summary>
    public static bool IsInvisible(Rune rune) =>
        rune.Value
            is >= 0x200B
                and <= 0x200D
                or >= 0x2060
                and <= 0x2065
                or 0xFEFF
                or 0x034F
                or 0x115F
                or 0x1160
                or 0x180E
                or 0x3164
                or 0xFFA0
                or >= 0xFFF9
                and <= 0xFFFB
                or >= 0xFE00
                and <= 0xFE0F
                or >= 0xE0000
                and <= 0xE01EF;

    public static bool IsTag(Rune rune) => rune.Value is >= 0xE0000 and <= 0xE007F;

    public static bool IsVariant(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;

    /// <summary>Turns the direction of writing until it is closed.</summary>
    public static bool OpensDirection(Rune rune) => rune.Value is 0x202A or 0x202B or 0x202D or 0x202E or >= 0x2066 and <= 0x2068;

    public static bool ClosesDirection(Rune rune) => rune.Value is 0x202C or 0x2069;

    /// <summary>A mark of direction that opens nothing.</summary>
    public static bool IsDirectionMark(Rune rune) => rune.Value is 0x200E or 0x200F or 0x061C;
}
