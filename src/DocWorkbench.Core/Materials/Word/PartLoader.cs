using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Loads parts one after the other and remembers the first reason why one is refused.</summary>
internal sealed class PartLoader(XmlBounds bounds)
{
    public string? Refusal { get; private set; }

    public XElement? Load(OpenXmlPart? part)
    {
        if (part is null || Refusal is not null)
        {
            return null;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        var (root, refusal) = bounds.Load(stream);
        Refusal = refusal;
        return root;
    }
}
