using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads the notes the text refers to; they stand at its end.</summary>
internal static class NoteReader
{
    public static ImmutableArray<ContentNode> Read(Reading reading)
    {
        var nodes = ImmutableArray.CreateBuilder<ContentNode>();

        // A note may refer to a further note, so the count can grow while they are read.
        for (var i = 0; i < reading.Notes.All.Count; i++)
        {
            var note = reading.Notes.All[i];
            reading.Links = note.Links;
            reading.Fields = new Fields();
            var anchor = $"note/{i + 1}";
            var content = BlockReader.Read(note.Content, anchor, reading, inCell: true);
            nodes.Add(new ParagraphNode(Joined(note.Mark, content)) { Anchor = anchor, Pictures = [.. content.SelectMany(Pictures)] });
        }

        return nodes.ToImmutable();
    }

    private static InlineText Joined(string mark, ImmutableArray<ContentNode> content)
    {
        var texts = content.SelectMany(Texts).ToList();
        return new InlineText(
            $"{mark}: {string.Join("\\\n", texts.Select(t => t.Markdown))}",
            string.Join('\n', texts.Select(t => t.Plain))
        );
    }

    private static IEnumerable<PassagePicture> Pictures(ContentNode node) => node.Pictures.Concat(Inside(node).SelectMany(Pictures));

    private static IEnumerable<InlineText> Texts(ContentNode node) =>
        node switch
        {
            ParagraphNode paragraph => [paragraph.Text],
            HeadingNode heading => [heading.Text],
            CodeNode code => [new InlineText(MarkdownEscape.Inline(code.Code).Replace("\n", "\\\n", StringComparison.Ordinal), code.Code)],
            _ => Inside(node).SelectMany(Texts),
        };

    private static IEnumerable<ContentNode> Inside(ContentNode node) =>
        node switch
        {
            ListNode list => list.Entries.SelectMany(entry => entry.Content),
            QuoteNode quote => quote.Content,
            TableNode table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content),
            _ => [],
        };
}
