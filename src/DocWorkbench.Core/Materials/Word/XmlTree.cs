using System.Xml;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Builds elements while they are read and brings the namespaces of strict documents to the usual ones.</summary>
internal sealed class XmlTree
{
    /// <summary>Word writes about thirty at most; looking each up among thousands would take long.</summary>
    private const int MaxAttributes = 128;

    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Usual = "http://schemas.openxmlformats.org/";

    private static readonly Dictionary<string, string> Namespaces = new()
    {
        [Strict + "wordprocessingml/main"] = W.Main.NamespaceName,
        [Strict + "officeDocument/relationships"] = W.Relations.NamespaceName,
        [Strict + "officeDocument/math"] = W.Math.NamespaceName,
        [Strict + "drawingml/main"] = Usual + "drawingml/2006/main",
        [Strict + "drawingml/wordprocessingDrawing"] = Usual + "drawingml/2006/wordprocessingDrawing",
        [Strict + "drawingml/picture"] = Usual + "drawingml/2006/picture",
        [Strict + "drawingml/chart"] = Usual + "drawingml/2006/chart",
        [Strict + "drawingml/diagram"] = Usual + "drawingml/2006/diagram",
    };

    private XElement? open;

    public XElement? Root { get; private set; }

    public void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(reader);
                break;
            case XmlNodeType.EndElement:
                open = open?.Parent;
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                open?.Add(new XText(reader.Value));
                break;
            case XmlNodeType.Whitespace when open?.Name == W.Text:
                open.Add(new XText(reader.Value));
                break;
            default:
                break;
        }
    }

    private void Begin(XmlReader reader)
    {
        var element = new XElement(Name(reader.NamespaceURI, reader.LocalName));
        var empty = reader.IsEmptyElement;
        for (var i = 0; i < MaxAttributes && reader.MoveToNextAttribute(); i++)
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
            {
                element.SetAttributeValue(Name(reader.NamespaceURI, reader.LocalName), reader.Value);
            }
        }

        reader.MoveToElement();
        open?.Add(element);
        Root ??= element;
        open = empty ? open : element;
    }

    private static XName Name(string space, string local) => XName.Get(local, Namespaces.GetValueOrDefault(space, space));
}
