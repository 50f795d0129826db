using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Knows text in the colour of its background, or too small for the eye, by the styles that stand in the page itself.</summary>
internal static partial class UnreadableSigns
{
    // Steps of 255 by which a colour may miss its background and still not be told from it.
    private const int Tolerance = 16;
    private const int LongestStyle = 2000;

    // A page that says nothing of its background is white, but one whose sheets we don't have may be anything; a heading in white is design.
    private const int LeastWords = 6;

    public static bool IsUnreadable(IElement element)
    {
        var style = StyleOf(element);
        if (style.Length > 0 && TooSmall().IsMatch(style))
        {
            return element.TextLength() > 0;
        }

        if ((ColourIn(style) ?? element.GetAttribute("color")) is not { } words || Colour.Parse(words) is not { } colour)
        {
            return false;
        }

        if (colour.IsTransparent)
        {
            return element.TextLength() > 0 && !style.Contains("background-clip", StringComparison.Ordinal);
        }

        for (var around = element; around is not null; around = around.ParentElement)
        {
            var background = BackgroundIn(StyleOf(around)) ?? around.GetAttribute("bgcolor");
            if (background is not null)
            {
                return Colour.Parse(background) is { IsTransparent: false } known && colour.IsNear(known, Tolerance);
            }
        }

        return colour.IsNear(Colour.White, Tolerance)
            && SuspectTexts.CountWords(element.FoldedText()) >= LeastWords
            && !element.IsHeading();
    }

    private static string StyleOf(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 and <= LongestStyle } style ? HiddenSigns.Bare(style) : "";

    private static string? ColourIn(string style) => OwnColour().Match(style) is { Success: true } found ? found.Groups[1].Value : null;

    private static string? BackgroundIn(string style) =>
        Background().Match(style) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex(@"(?<![\w-])font-size:(?:[01](?:\.\d+)?(?:px|pt)|0?\.[01]\d*r?em)(?:;|!|$)")]
    private static partial Regex TooSmall();

    [GeneratedRegex(@"(?<![\w-])color:([^;!]+)")]
    private static partial Regex OwnColour();

    [GeneratedRegex(@"(?<![\w-])background(?:-color|-image)?:([^;!]+)")]
    private static partial Regex Background();

    private readonly record struct Colour(int Red, int Green, int Blue, bool IsTransparent)
    {
        public static Colour White { get; } = new(255, 255, 255, IsTransparent: false);

        public bool IsNear(Colour other, int by) =>
            Math.Abs(Red - other.Red) <= by && Math.Abs(Green - other.Green) <= by && Math.Abs(Blue - other.Blue) <= by;

        /// <summary>Null for what is no plain colour: a picture, a gradient, a variable.</summary>
        public static Colour? Parse(string words)
        {
            var bare = HiddenSigns.Bare(words);
            return bare switch
            {
                "white" => White,
                "black" => new(0, 0, 0, IsTransparent: false),
                "transparent" => new(0, 0, 0, IsTransparent: true),
                ['#', .. var digits] => FromDigits(digits),
                _ => FromFunction(bare),
            };
        }

        private static Colour? FromDigits(string digits)
        {
            var full = digits.Length is 3 or 4 ? string.Concat(digits.Select(c => $"{c}{c}")) : digits;
            return full.Length is 6 or 8 && uint.TryParse(full[..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
                ? new(
                    (int)(value >> 16),
                    (int)(value >> 8) & 255,
                    (int)value & 255,
                    full.EndsWith("00", StringComparison.Ordinal) && full.Length == 8
                )
                : null;
        }

        private static Colour? FromFunction(string bare)
        {
            var parts = bare.Split('(', ')') is [("rgb" or "rgba"), var inside, ..] ? inside.Split(',', '/') : [];
            return
                parts.Length is 3 or 4
                && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var red)
                && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var green)
                && int.TryParse(parts[2], CultureInfo.InvariantCulture, out var blue)
                ? new(red, green, blue, parts.Length == 4 && parts[3].TrimEnd('%', '0', '.').Length == 0)
                : null;
        }
    }
}
