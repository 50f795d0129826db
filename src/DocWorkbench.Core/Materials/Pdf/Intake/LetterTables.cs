using System.Globalization;

namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>Bounds the tables that say which letter a code stands for: the library writes every code of a range down, even four thousand million.</summary>
internal static class LetterTables
{
    /// <summary>Codes of all tables in one piece of bytes; a font has 65,536 at most.</summary>
    private const long MostCodes = 1_000_000;

    public static bool AreTooWide(ReadOnlySpan<byte> bytes)
    {
        var codes = 0L;
        for (var at = bytes.IndexOf("beginbfrange"u8); at >= 0; at = bytes.IndexOf("beginbfrange"u8))
        {
            bytes = bytes[(at + "beginbfrange"u8.Length)..];
            var end = bytes.IndexOf("endbfrange"u8);
            codes += Codes(end < 0 ? bytes : bytes[..end]);
            if (codes > MostCodes)
            {
                return true;
            }
        }

        return false;
    }

    // Lines of three: first code, last code, letter or list of letters.
    private static long Codes(ReadOnlySpan<byte> ranges)
    {
        var codes = 0L;
        while (Next(ref ranges) is { } first && Next(ref ranges) is { } last)
        {
            codes += Math.Max(last - first + 1, 0);
            SkipLetters(ref ranges);
            if (codes > MostCodes)
            {
                break;
            }
        }

        return codes;
    }

    private static long? Next(ref ReadOnlySpan<byte> ranges)
    {
        var open = ranges.IndexOf((byte)'<');
        var close = open < 0 ? -1 : ranges[open..].IndexOf((byte)'>');
        if (close < 0)
        {
            return null;
        }

        var digits = ranges.Slice(open + 1, close - 1);
        ranges = ranges[(open + close + 1)..];
        return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code
            : digits.Length > 15 ? long.MaxValue / 4
            : 0;
    }

    private static void SkipLetters(ref ReadOnlySpan<byte> ranges)
    {
        var next = ranges.IndexOfAny((byte)'<', (byte)'[');
        var close = next < 0 ? -1 : ranges[next..].IndexOf(ranges[next] == (byte)'[' ? (byte)']' : (byte)'>');
        ranges = close < 0 ? [] : ranges[(next + close + 1)..];
    }
}
