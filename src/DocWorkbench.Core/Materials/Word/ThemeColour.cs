using System.Globalization;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads a colour that is named by its place in the theme, which holds before the one written beside it.</summary>
internal static class ThemeColour
{
    /// <param name="prefix">"theme" for text, "themeFill" for what it stands on.</param>
    /// <param name="written">Written beside it; used for all places but those of black and white.</param>
    public static Rgb? Read(XElement element, string place, string prefix, Rgb? written)
    {
        var named = element.Attr(place) switch
        {
            "background1" or "light1" => Rgb.White,
            "text1" or "dark1" => Rgb.Black,
            _ => (Rgb?)null,
        };
        if (named is not { } colour)
        {
            return written;
        }

        return Share(element.Attr(prefix + "Shade")) is { } shade ? colour.Shaded(shade)
            : Share(element.Attr(prefix + "Tint")) is { } tint ? colour.Tinted(tint)
            : colour;
    }

    private static int? Share(string? hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var share) ? share & 0xFF : null;
}
