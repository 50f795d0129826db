using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Tells what the text of a text box stands on.</summary>
internal static class BoxPaper
{
    /// <returns>Null for a box that isn't filled.</returns>
    public static Paper? Of(XElement box)
    {
        var shape = box.Ancestors().FirstOrDefault(e => e.Name.LocalName is "wsp" || IsVector(e));
        return shape is null ? Paper.Unknown
            : IsVector(shape) ? OfVector(shape)
            : OfShape(shape);
    }

    private static bool IsVector(XElement element) =>
        element.Name.NamespaceName == "urn:schemas-microsoft-com:vml" && element.Name.LocalName is not ("textbox" or "group");

    private static Paper? OfShape(XElement shape)
    {
        var properties = shape.Elements().FirstOrDefault(e => e.Name.LocalName == "spPr");
        var fill = properties?.Elements().FirstOrDefault(e => e.Name.LocalName.EndsWith("Fill", StringComparison.Ordinal));
        if (fill is null)
        {
            var index = shape.Descendants().FirstOrDefault(e => e.Name.LocalName == "fillRef")?.Attribute("idx")?.Value;
            return index is null or "0" ? null : Paper.Unknown;
        }

        var colour = fill.Elements().FirstOrDefault();
        return fill.Name.LocalName switch
        {
            "noFill" => null,
            "solidFill" when colour is { HasElements: false } => new Paper(
                colour.Attribute("val")?.Value is "bg1" or "lt1" ? Rgb.White : Rgb.Parse(colour.Attribute("val")?.Value)
            ),
            _ => Paper.Unknown,
        };
    }

    /// <summary>Older shapes are white unless they say something else.</summary>
    private static Paper? OfVector(XElement shape)
    {
        if (shape.Attribute("filled")?.Value is "f" or "false")
        {
            return null;
        }

        var colour = shape.Attribute("fillcolor")?.Value.Split(' ')[0].TrimStart('#');
        return shape.Elements().Any(e => e.Name.LocalName == "fill") ? Paper.Unknown
            : colour is null or "white" or "window" or "fff" ? new Paper(Rgb.White)
            : new Paper(Rgb.Parse(colour));
    }
}
