using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Walks over paragraphs and tables of the body, of a cell, a note or a text box, in document order.</summary>
internal sealed class BlockReader(Reading reading, bool inCell)
{
    private readonly InlineReader inlines = new(reading);
    private readonly List<Flow> flows = [];
    private (ParagraphShape Shape, ParagraphWords Words, string Anchor)? carried;

    public static ImmutableArray<ContentNode> Read(XElement container, string path, Reading reading, bool inCell)
    {
        var reader = new BlockReader(reading, inCell);
        reader.ReadAll(container, path);
        reader.EndCarried();
        return new FlowAssembler(reader.flows).Assemble();
    }

    private void ReadAll(XElement container, string path)
    {
        var index = 0;
        foreach (var element in container.Elements())
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            ReadOne(element, string.Create(CultureInfo.InvariantCulture, $"{path}/{index++}"));
        }
    }

    private void ReadOne(XElement element, string path)
    {
        switch (element.Name.LocalName)
        {
            case "p" when element.Name == W.Paragraph:
                ReadParagraph(element, path);
                break;
            case "tbl":
                AddTable(element, path);
                break;
            case "sdt" when ContentControls.IsContents(element):
                reading.Omissions.ContentsCharacters += W.TextLength(element);
                break;
            case "sdt" when element.Child("sdtContent") is { } content:
                ReadAll(content, path);
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag":
                ReadAll(element, path);
                break;
            case "AlternateContent":
                ReadFirst(W.Alternatives(element), path);
                break;
            case "commentRangeStart" or "commentRangeEnd":
                reading.Comments.Mark(element);
                break;
            case "altChunk":
                reading.Omissions.Add("inserted file", "A file inside the document that Word would insert on opening is not read.");
                break;
            default:
                break;
        }
    }

    private void ReadFirst(IEnumerable<XElement> versions, string path)
    {
        var before = flows.Count;
        foreach (var version in versions)
        {
            ReadAll(version, path);
            if (flows.Count > before)
            {
                return;
            }
        }
    }

    private void ReadParagraph(XElement paragraph, string path)
    {
        var shape = ParagraphShape.Of(paragraph, reading);
        if (shape.HeadingLevel is not null)
        {
            reading.Fields.CloseContents();
        }

        var inContents = reading.Fields.InContents;
        reading.Sight.Enter(shape);
        reading.Anchor = Anchor(paragraph, path);
        var words = inlines.Read(paragraph);
        reading.OtherCharacters += words.Pieces.Where(piece => piece.Kind == PieceKind.Ready).Sum(piece => LetterCount.Of(piece.Plain));
        reading.Comments.Say(" ");
        var whole = carried is var (_, before, _) ? before.Append(words) : words;
        carried = (shape, whole, reading.Anchor);
        if (inContents && whole.IsBlank)
        {
            carried = null;
        }
        else if (!shape.JoinsNext)
        {
            EndCarried();
        }

        foreach (var box in words.Boxes)
        {
            EndCarried();
            ReadBox(box, path);
        }
    }

    private void EndCarried()
    {
        if (carried is var (shape, words, anchor))
        {
            flows.Add(new ParagraphFlow(reading, inCell).Of(shape, words, anchor));
        }

        carried = null;
    }

    /// <summary>A text box has fields of its own.</summary>
    private void ReadBox(XElement box, string path)
    {
        var (fields, surface) = (reading.Fields, reading.Sight.Surface);
        reading.Fields = new Fields();
        reading.Sight.EnterBox(box);
        ReadAll(box, path + "/box");
        (reading.Fields, reading.Sight.Surface) = (fields, surface);
    }

    private void AddTable(XElement table, string path)
    {
        EndCarried();
        var indent = W.Number(table.Child("tblPr").Child("tblInd").Attr("w")) ?? 0;
        foreach (var node in new TableReader(reading).Read(table, path))
        {
            var kind = node switch
            {
                CodeNode => FlowKind.Code,
                TableNode => FlowKind.Table,
                _ => FlowKind.Text,
            };
            flows.Add(new Flow(kind, node, Mark: null, indent));
        }
    }

    private static string Anchor(XElement paragraph, string path) =>
        paragraph.Attribute(W.Word2010 + "paraId")?.Value is { Length: > 0 and <= 16 } id ? $"{path}#{id}" : path;
}
