using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>The lines of all pages, made into content.</summary>
internal sealed class NodeBuilder
{
    private readonly List<ContentNode> nodes = [];
    private readonly Hyphens hyphens;
    private readonly Headings headings;
    private readonly ListBuilder list;

    private NodeBuilder(Hyphens hyphens, Headings headings)
    {
        (this.hyphens, this.headings) = (hyphens, headings);
        list = new ListBuilder(nodes);
    }

    public static ImmutableArray<ContentNode> Build(IReadOnlyList<IReadOnlyList<TextLine>> pages, CancellationToken cancellation)
    {
        var pieces = pages.Select(p => PagePieces.Cut(p)).ToList();
        var blocks = pieces.SelectMany(p => p).OfType<PagePiece.Text>().Select(t => t.Block).ToList();
        var builder = new NodeBuilder(new Hyphens(pages.SelectMany(p => p)), new Headings(blocks));
        TextBlock? open = null;
        foreach (var piece in pieces.SelectMany(p => p))
        {
            cancellation.ThrowIfCancellationRequested();
            if (piece is PagePiece.Text text && builder.IsProse(text.Block))
            {
                if (open is not null && GoesOn(open, text.Block))
                {
                    open = new TextBlock([.. open.Lines, .. text.Block.Lines]);
                    continue;
                }

                builder.Flush(open);
                open = text.Block;
                continue;
            }

            builder.Flush(open);
            open = null;
            builder.Add(piece);
        }

        builder.Flush(open);
        builder.list.Close();
        return [.. builder.nodes];
    }

    private bool IsProse(TextBlock block) => !block.First.IsMono && headings.LevelOf(block) == 0;

    // A sentence broken by the end of a page or a column.
    private static bool GoesOn(TextBlock above, TextBlock below) =>
        (below.First.Page == above.Last.Page + 1 || below.First.Page == above.Last.Page && below.First.Y > above.Last.Y + (5 * above.Size))
        && Math.Abs(above.Size - below.Size) < 0.5
        && above.First.Direction == below.First.Direction
        && above.Last.Text.Length > 20
        && above.Last.Text[^1] is not ('.' or '!' or '?' or ':' or ';')
        && ListMarks.Of(below.First.Text) is null
        && char.IsLower(below.First.Text[0]);

    private void Flush(TextBlock? block)
    {
        if (block is not null)
        {
            list.Add(block, hyphens.Join(block.Lines.Select(l => l.Text)), Anchor(block));
        }
    }

    private void Add(PagePiece piece)
    {
        if (piece is PagePiece.Table table)
        {
            list.Close();
            nodes.Add(Table(table));
        }
        else if (piece is PagePiece.Text { Block: var block })
        {
            AddMarked(block);
        }
    }

    private void AddMarked(TextBlock block)
    {
        if (headings.LevelOf(block) is > 0 and var level)
        {
            list.Close();
            nodes.Add(new HeadingNode(level, Prose.Inline(hyphens.Join(block.Lines.Select(l => l.Text)))) { Anchor = Anchor(block) });
        }
        else
        {
            list.AddCode(block, CodeText.Of(block), Anchor(block));
        }
    }

    private TableNode Table(PagePiece.Table table)
    {
        var anchor = $"page {table.Page}";
        return new TableNode([
            .. table.Rows.Select(
                (row, i) =>
                    new TableRow([.. row.Select(c => new TableCell(c is null ? [] : [Prose.Paragraph(Cell(c), anchor)]))], IsHeader: i == 0)
            ),
        ])
        {
            Anchor = anchor,
        };
    }

    private string Cell(TextBlock cell) => hyphens.Join(cell.Lines.Select(l => l.Text));

    private static string Anchor(TextBlock block) => $"page {block.First.Page}";
}
