using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Names and small readings of WordprocessingML; strict documents are brought to these names when they are loaded.</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static readonly XName Paragraph = Main + "p";
    public static readonly XName ParagraphProperties = Main + "pPr";
    public static readonly XName Run = Main + "r";
    public static readonly XName RunProperties = Main + "rPr";
    public static readonly XName Text = Main + "t";
    public static readonly XName Value = Main + "val";

    public static XElement? Child(this XElement? element, string name) => element?.Element(Main + name);

    public static string? Val(this XElement? element) => element?.Attribute(Value)?.Value;

    public static string? Attr(this XElement? element, string name) => element?.Attribute(Main + name)?.Value;

    public static int? Number(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, provider: null, out var number) ? number : null;

    /// <summary>An on/off property: null when the element is not there.</summary>
    public static bool? Toggle(this XElement? properties, string name) =>
        properties.Child(name) is not { } element ? null : element.Val() is not ("0" or "false" or "off" or "none");

    /// <summary>Of a piece stored in several versions for readers of different age, the ones to try in turn.</summary>
    public static IEnumerable<XElement> Alternatives(XElement alternateContent) =>
        alternateContent.Elements(Compatibility + "Choice").Concat(alternateContent.Elements(Compatibility + "Fallback"));

    /// <summary>The text an element shows, without reading it any further.</summary>
    public static string TextOf(XElement element) =>
        element.Name == Text ? element.Value : string.Concat(element.Descendants(Text).Select(text => text.Value));

    /// <summary>Characters of the text an element shows, without reading it any further.</summary>
    public static int TextLength(XElement element) => element.Descendants(Text).Sum(text => text.Value.Length);
}
