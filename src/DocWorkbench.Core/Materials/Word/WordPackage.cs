using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>The parts of an opened Word file that reading needs, loaded within bounds.</summary>
internal sealed record WordPackage
{
    public required XElement Body { get; init; }

    public required PartLinks Links { get; init; }

    public required StyleSheet Styles { get; init; }

    public required NumberingDefinitions Numbering { get; init; }

    public required NotesPart Footnotes { get; init; }

    public required NotesPart Endnotes { get; init; }

    public required bool HasMacros { get; init; }

    public required int EmbeddedObjects { get; init; }

    /// <summary>Pictures, templates and the like that Word would fetch from elsewhere.</summary>
    public required int ExternalFiles { get; init; }

    public required CommentsPart Comments { get; init; }

    /// <summary>Of the page, where it has one.</summary>
    public required XElement? Background { get; init; }

    /// <summary>Text at the edge of pages: kept only to say what was left out.</summary>
    public required int EdgeCharacters { get; init; }

    public required string? PropertyTitle { get; init; }

    public static (WordPackage? Package, string? Refusal) Load(WordprocessingDocument file, CancellationToken cancellation)
    {
        if (file.MainDocumentPart is not { } main)
        {
            return (null, "This is an Office file without a Word document in it.");
        }

        var loader = new PartLoader(new XmlBounds(cancellation));
        var document = loader.Load(main);
        var body = document.Child("body");
        var styles = loader.Load(main.StyleDefinitionsPart);
        var numbering = loader.Load(main.NumberingDefinitionsPart);
        var footnotes = new NotesPart(loader.Load(main.FootnotesPart), new PartLinks(main.FootnotesPart));
        var endnotes = new NotesPart(loader.Load(main.EndnotesPart), new PartLinks(main.EndnotesPart));
        var comments = new CommentsPart(
            loader.Load(main.WordprocessingCommentsPart),
            loader.Load(main.WordprocessingCommentsExPart),
            new PartLinks(main.WordprocessingCommentsPart)
        );
        var edges = main.HeaderParts.Cast<OpenXmlPart>().Concat(main.FooterParts).Select(loader.Load).OfType<XElement>().Sum(W.TextLength);
        if (loader.Refusal is { } reason)
        {
            return (null, reason);
        }

        if (body is null)
        {
            return (null, "The document is damaged: it has no body.");
        }

        var styleSheet = new StyleSheet(styles);
        var package = new WordPackage
        {
            Body = body,
            Links = new PartLinks(main),
            Styles = styleSheet,
            Numbering = new NumberingDefinitions(numbering, styleSheet),
            Footnotes = footnotes,
            Endnotes = endnotes,
            HasMacros = main.VbaProjectPart is not null,
            EmbeddedObjects = main.EmbeddedObjectParts.Count() + main.EmbeddedPackageParts.Count(),
            ExternalFiles = main.ExternalRelationships.Count() + (main.DocumentSettingsPart?.ExternalRelationships.Count() ?? 0),
            Comments = comments,
            Background = document.Child("background"),
            EdgeCharacters = edges,
            PropertyTitle = loader.Load(file.CoreFilePropertiesPart)?.Elements().FirstOrDefault(e => e.Name.LocalName == "title")?.Value,
        };
        return (package, null);
    }
}
