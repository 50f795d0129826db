using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Word;

namespace DocWorkbench.Core.Tests.Materials.Word;

/// <summary>Builds a small Word file for one test; what it is given is WordprocessingML without namespaces declared.</summary>
internal sealed class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private readonly StringBuilder body = new();
    private readonly StringBuilder styles = new();
    private readonly StringBuilder numbering = new();
    private readonly StringBuilder instances = new();
    private readonly List<Action<MainDocumentPart>> parts = [];

    public WordFile Xml(string xml)
    {
        body.Append(xml);
        return this;
    }

    public WordFile Paragraph(string text, string style = "", string properties = "") =>
        Xml($"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}{properties}</w:pPr>{Run(text)}</w:p>");

    public WordFile Entry(string text, int list, int level = 0) =>
        Paragraph(text, properties: $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public WordFile Style(string id, string name, string inside = "", string basedOn = "", string type = "paragraph")
    {
        var chain = basedOn.Length > 0 ? $"<w:basedOn w:val=\"{basedOn}\"/>" : "";
        styles.Append(
            CultureInfo.InvariantCulture,
            $"<w:style w:type=\"{type}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{chain}{inside}</w:style>"
        );
        return this;
    }

    /// <summary>Anything else that stands in the part of the styles.</summary>
    public WordFile Styles(string xml)
    {
        styles.Append(xml);
        return this;
    }

    /// <summary>A list whose levels are given as "format:label".</summary>
    public WordFile List(int id, params string[] levels)
    {
        var shapes = levels.Select(
            (shape, level) =>
                $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{shape.Split(':', 2)[0]}\"/>"
                + $"<w:lvlText w:val=\"{shape.Split(':', 2)[1]}\"/><w:pPr><w:ind w:left=\"{720 * (level + 1)}\"/></w:pPr></w:lvl>"
        );
        numbering.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(shapes)}</w:abstractNum>");
        return Instance(id, id);
    }

    public WordFile Instance(int id, int definition, string overrides = "")
    {
        instances.Append(
            CultureInfo.InvariantCulture,
            $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>"
        );
        return this;
    }

    public WordFile Part(Action<MainDocumentPart> add)
    {
        parts.Add(add);
        return this;
    }

    public WordFile Link(string id, string address) => Part(main => main.AddHyperlinkRelationship(new Uri(address), isExternal: true, id));

    public WordFile Picture(string id) => Picture(id, PictureBytes.Png(width: 40, height: 30));

    public WordFile Picture(string id, byte[] bytes) =>
        Part(main =>
        {
            using var stream = new MemoryStream(bytes);
            main.AddImagePart(ImagePartType.Png, id).FeedData(stream);
        });

    /// <summary>A paragraph that holds a picture and nothing else.</summary>
    public WordFile PictureParagraph(string id, string alt = "") => Xml($"<w:p>{PictureRun(id, alt)}</w:p>");

    public static string PictureRun(string id, string alt = "") =>
        $"<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" descr=\"{alt}\"/><a:blip r:embed=\"{id}\"/></wp:inline></w:drawing></w:r>";

    public WordFile Footnotes(string xml) => Part(main => Feed(main.AddNewPart<FootnotesPart>(), Root("footnotes", xml)));

    public WordFile Comments(string xml) => Part(main => Feed(main.AddNewPart<WordprocessingCommentsPart>(), Root("comments", xml)));

    /// <summary>Which comments answer which, told by their last paragraphs.</summary>
    public WordFile Threads(string xml) =>
        Part(main =>
            Feed(
                main.AddNewPart<WordprocessingCommentsExPart>(),
                $"<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">{xml}</w15:commentsEx>"
            )
        );

    public WordFile Header(string text) => Part(main => Feed(main.AddNewPart<HeaderPart>(), Root("hdr", $"<w:p>{Run(text)}</w:p>")));

    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{new XText(text)}</w:t></w:r>";

    public byte[] ToBytes()
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, Root("document", $"<w:body>{body}</w:body>"));
            Feed(main.AddNewPart<StyleDefinitionsPart>(), Root("styles", styles.ToString()));
            Feed(main.AddNewPart<NumberingDefinitionsPart>(), Root("numbering", $"{numbering}{instances}"));
            parts.ForEach(add => add(main));
        }

        return stream.ToArray();
    }

    public ContentReading.Success Read() =>
        Assert.IsType<ContentReading.Success>(WordReader.Read(ToBytes(), TestContext.Current.CancellationToken));

    public string Markdown() => ContentMarkdownWriter.Write(Read().Nodes).TrimEnd('\n');

    private static string Root(string name, string inside) => $"<w:{name} {Namespaces}>{inside}</w:{name}>";

    private static void Feed(OpenXmlPart part, string content)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(content));
        part.FeedData(bytes);
    }
}
