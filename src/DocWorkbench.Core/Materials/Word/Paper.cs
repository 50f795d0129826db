using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What letters stand on.</summary>
/// <param name="Colour">Null where it can't be told: a pattern, a picture, a gradient.</param>
internal sealed record Paper(Rgb? Colour)
{
    public static Paper Unknown { get; } = new(Colour: null);

    /// <returns>Null where the shading shows what is below it.</returns>
    public static Paper? OfShading(XElement? shading)
    {
        switch (shading.Val())
        {
            case null or "nil":
                return null;
            case "clear":
                return ThemeColour.Read(shading!, "themeFill", "themeFill", Rgb.Parse(shading.Attr("fill"))) is { } fill
                    ? new Paper(fill)
                    : null;
            case "solid":
                return new Paper(ThemeColour.Read(shading!, "themeColor", "theme", Rgb.Parse(shading.Attr("color"))));
            default:
                return Unknown;
        }
    }

    public static Paper? OfHighlight(string? name) =>
        name switch
        {
            null or "none" => null,
            "white" => new Paper(Rgb.White),
            "black" => new Paper(Rgb.Black),
            "yellow" => new Paper(new Rgb(255, 255, 0)),
            "green" => new Paper(new Rgb(0, 255, 0)),
            "cyan" => new Paper(new Rgb(0, 255, 255)),
            "magenta" => new Paper(new Rgb(255, 0, 255)),
            "blue" => new Paper(new Rgb(0, 0, 255)),
            "red" => new Paper(new Rgb(255, 0, 0)),
            "darkBlue" => new Paper(new Rgb(0, 0, 128)),
            "darkCyan" => new Paper(new Rgb(0, 128, 128)),
            "darkGreen" => new Paper(new Rgb(0, 128, 0)),
            "darkMagenta" => new Paper(new Rgb(128, 0, 128)),
            "darkRed" => new Paper(new Rgb(128, 0, 0)),
            "darkYellow" => new Paper(new Rgb(128, 128, 0)),
            "darkGray" => new Paper(new Rgb(128, 128, 128)),
            "lightGray" => new Paper(new Rgb(192, 192, 192)),
            _ => Unknown,
        };
}
