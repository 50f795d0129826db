using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What letters are drawn in.</summary>
/// <param name="Colour">Null for the automatic colour, which stands out from everything, and for one that can't be told.</param>
/// <param name="IsClear">The letters are not drawn at all.</param>
internal sealed record Ink(Rgb? Colour, bool IsClear = false)
{
    /// <summary>In thousandths of a percent: from here on letters are as good as not drawn.</summary>
    private const int AsGoodAsClear = 90_000;

    /// <returns>Null where the properties say nothing about it.</returns>
    public static Ink? Of(XElement properties)
    {
        if (properties.Element(W.Word2010 + "textFill") is { } fill)
        {
            return OfFill(fill);
        }

        return properties.Child("color") is { } colour
            ? new Ink(ThemeColour.Read(colour, "themeColor", "theme", Rgb.Parse(colour.Val())))
            : null;
    }

    /// <summary>Newer versions of Word draw letters like shapes.</summary>
    private static Ink OfFill(XElement fill)
    {
        if (fill.Element(W.Word2010 + "noFill") is not null)
        {
            return new Ink(Colour: null, IsClear: true);
        }

        var colour = fill.Element(W.Word2010 + "solidFill")?.Elements().FirstOrDefault();
        var value = Value(colour);
        var rgb =
            colour?.Elements().Any(e => e.Name.LocalName is not "alpha") is true ? null
            : value is "bg1" or "lt1" ? Rgb.White
            : Rgb.Parse(value);
        return new Ink(rgb, IsClear: W.Number(Value(colour?.Element(W.Word2010 + "alpha"))) >= AsGoodAsClear);
    }

    private static string? Value(XElement? element) => element?.Attribute(W.Word2010 + "val")?.Value;
}
