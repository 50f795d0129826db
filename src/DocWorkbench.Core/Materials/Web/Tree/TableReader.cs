using System.Collections.Immutable;
using AngleSharp.Dom;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Reads a table of data row by row.</summary>
internal static class TableReader
{
    // A browser draws up to a thousand; wider spans only blow the grid up.
    private const int WidestSpan = 100;

    // A table with merged cells is written cell by cell as HTML, which takes its time.
    private const int MostCellsWithSpans = 4_000;

    public static TableNode? Read(IElement table, BlockReader reader)
    {
        var rows = DataTable.RowsOf(table).Where(row => DataTable.CellsOf(row).Any()).ToList();
        var read = ImmutableArray.CreateBuilder<TableRow>(rows.Count);
        var hasHead = table.Children.Any(child => child.LocalName == "thead" && child.QuerySelector("td,th") is not null);
        var keepsSpans = rows.Sum(row => row.ChildElementCount) <= MostCellsWithSpans;
        for (var i = 0; i < rows.Count; i++)
        {
            var rowsLeft = rows.Count - i;
            var cells = DataTable.CellsOf(rows[i]).Select(cell => ReadCell(cell, keepsSpans, rowsLeft, reader)).ToImmutableArray();
            var isHeader = hasHead ? rows[i].ParentElement is { LocalName: "thead" } : read.Count == 0 && cells.All(cell => cell.IsHeader);
            read.Add(new TableRow(cells, isHeader));
        }

        return read.All(row => row.Cells.All(cell => cell.Content.IsEmpty)) ? null : new TableNode(read.ToImmutable());
    }

    private static TableCell ReadCell(IElement cell, bool keepsSpans, int rowsLeft, BlockReader reader) =>
        new(
            reader.Read(cell),
            RowSpan: keepsSpans ? SpanOf(cell, "rowspan", rowsLeft, whenZero: rowsLeft) : 1,
            ColumnSpan: keepsSpans ? SpanOf(cell, "colspan", WidestSpan, whenZero: 1) : 1,
            IsHeader: cell.LocalName == "th"
        );

    private static int SpanOf(IElement cell, string name, int most, int whenZero) =>
        int.TryParse(cell.GetAttribute(name), out var span) && span >= 0
            ? Math.Clamp(span == 0 ? whenZero : span, 1, Math.Max(most, 1))
            : 1;
}
