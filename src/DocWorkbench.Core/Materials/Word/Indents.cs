using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Left indents in twentieths of a point.</summary>
internal static class Indents
{
    public static int? Left(XElement? paragraphProperties)
    {
        var indent = paragraphProperties.Child("ind");
        return W.Number(indent.Attr("left") ?? indent.Attr("start"));
    }
}
