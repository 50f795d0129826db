using System.Xml.Linq;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Counts the characters of text in a part of the document, white space aside, whether they are read or not.</summary>
internal static class BodyCount
{
    public static int Of(XElement element) =>
        element.Name.LocalName switch
        {
            "t" when element.Name == W.Text => LetterCount.Of(element.Value),
            "sym" or "noBreakHyphen" => 1,
            // What was moved away counts where it is now.
            "moveFrom" => 0,
            "AlternateContent" => W.Alternatives(element).Select(Of).FirstOrDefault(count => count > 0),
            _ => element.Elements().Sum(Of),
        };
}
