using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>Content cut into passages: whole where a reader takes it in at once, by entry or row group where it is long.</summary>
internal static class ContentCutter
{
    private const int LongList = 600;
    private const int LongTable = 40;

    /// <summary>Characters and cells of a header that is worth repeating over each group of rows.</summary>
    private const int LongHeader = 2_000;
    private const int WideHeader = 200;

    public static IEnumerable<PassageDraft> Cut(IEnumerable<ContentNode> nodes) =>
        nodes.SelectMany(Pieces).Select(Draft).Where(d => d.Text.Length > 0 || d.Markdown.Length > 0);

    private static IEnumerable<ContentNode> Pieces(ContentNode node) =>
        node switch
        {
            RuleNode => [],
            ListNode { Entries.Length: > 1 } list when IsLong(list) => list.Entries.Select(
                (entry, i) => list with { Start = list.Start + i, Entries = [entry], Anchor = Numbered(list.Anchor, i) }
            ),
            TableNode { Rows.Length: > LongTable } table => RowGroups(table),
            _ => [node],
        };

    private static bool IsLong(ListNode list) =>
        list.Entries.Any(e => e.Content.Any(n => n is CodeNode or TableNode or QuoteNode))
        || ContentPlainWriter.Write([list]).Length > LongList;

    private static IEnumerable<ContentNode> RowGroups(TableNode table)
    {
        var header = table.Rows[0];
        if (header.Cells.Length > WideHeader || ContentPlainWriter.Write([table with { Rows = [header] }]).Length > LongHeader)
        {
            return table.Rows.Chunk(LongTable).Select((rows, i) => table with { Rows = [.. rows], Anchor = Numbered(table.Anchor, i) });
        }

        return table
            .Rows.Skip(1)
            .Chunk(LongTable - 1)
            .Select((rows, i) => table with { Rows = ImmutableArray.Create(header).AddRange(rows), Anchor = Numbered(table.Anchor, i) });
    }

    private static string Numbered(string anchor, int i) => anchor.Length == 0 ? "" : $"{anchor}/{i + 1}";

    private static PassageDraft Draft(ContentNode node)
    {
        var kind = node switch
        {
            HeadingNode => PassageKind.Heading,
            ParagraphNode => PassageKind.Paragraph,
            ListNode => PassageKind.List,
            CodeNode => PassageKind.Code,
            QuoteNode => PassageKind.Quote,
            TableNode => PassageKind.Table,
            CommentNode => PassageKind.Comment,
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
        var heading = node as HeadingNode;
        return new PassageDraft(
            kind,
            heading?.Level ?? 0,
            ContentMarkdownWriter.Blocks([node]),
            ContentPlainWriter.Write([node]),
            node.Anchor
        )
        {
            Pictures = [.. PicturesOf(node)],
            Number = heading?.Number ?? "",
            IsQuarantined = node is CommentNode,
        };
    }

    private static IEnumerable<PassagePicture> PicturesOf(ContentNode node) =>
        node.Pictures.Concat(
            node switch
            {
                ListNode list => list.Entries.SelectMany(e => e.Content).SelectMany(PicturesOf),
                QuoteNode quote => quote.Content.SelectMany(PicturesOf),
                TableNode table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Content).SelectMany(PicturesOf),
                CommentNode comment => comment.Content.SelectMany(PicturesOf),
                _ => [],
            }
        );
}
