using System.Globalization;
using System.Text;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Numbers as Word's number formats write them; a format unknown here is written in digits.</summary>
internal static class NumberWords
{
    /// <summary>Beyond this Roman numbers and letters only grow longer.</summary>
    private const int Longest = 4000;

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    public static string Write(int number, string format)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return format switch
        {
            "none" or "bullet" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            _ when number is <= 0 or > Longest => digits,
            "upperRoman" => InRoman(number),
            "lowerRoman" => InRoman(number).ToLowerInvariant(),
            "upperLetter" => InLetters(number, 'A'),
            "lowerLetter" => InLetters(number, 'a'),
            "ordinal" => digits + OrdinalEnd(number),
            _ => digits,
        };
    }

    private static string InRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    /// <summary>After z comes aa, then bb: the letter is repeated.</summary>
    private static string InLetters(int number, char first) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string OrdinalEnd(int number) =>
        (number % 100) is 11 or 12 or 13
            ? "th"
            : (number % 10) switch
            {
                1 => "st",
                2 => "nd",
                3 => "rd",
                _ => "th",
            };
}
