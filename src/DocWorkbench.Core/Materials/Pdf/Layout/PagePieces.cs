namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Cuts the lines of a page into tables and blocks of text.</summary>
internal static class PagePieces
{
    public static IReadOnlyList<PagePiece> Cut(IReadOnlyList<TextLine> lines)
    {
        var chunks = ReadingOrder.Of(BlockBuilder.Chunks(lines));
        var pieces = new List<PagePiece>();
        for (var i = 0; i < chunks.Count; )
        {
            var (rows, length) = TableFinder.At(chunks, i);
            if (length > 0)
            {
                pieces.Add(new PagePiece.Table(chunks[i].First.Page, rows));
                i += length;
            }
            else
            {
                pieces.AddRange(BlockBuilder.Paragraphs(chunks[i]).Select(b => new PagePiece.Text(b)));
                i++;
            }
        }

        return pieces;
    }
}
