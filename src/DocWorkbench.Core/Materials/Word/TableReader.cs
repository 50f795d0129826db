using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads a table with its spans; rows and cells may stand inside content controls.</summary>
internal sealed class TableReader(Reading reading)
{
    private const int MaxSpan = 1000;

    /// <summary>A table of a single cell that holds code is only a frame round it.</summary>
    public ImmutableArray<ContentNode> Read(XElement table, string path)
    {
        var surface = reading.Sight.Surface;
        var properties = table.Child("tblPr");
        var rows = Unwrap(table, "tr")
            .Where(row => row.Child("trPr").Child("del") is null)
            .Select(
                (row, index) =>
                {
                    reading.Sight.Surface = surface;
                    reading.Sight.EnterRow(properties, isFirst: index == 0);
                    return ReadRow(row, string.Create(CultureInfo.InvariantCulture, $"{path}/{index}"));
                }
            )
            .Where(row => row.Cells.Count > 0)
            .ToList();
        reading.Sight.Surface = surface;
        if (rows.Count == 0)
        {
            return [];
        }

        if (rows is [{ Cells: [var only] }] && only.Content.All(node => node is CodeNode) && only.Content.Length > 0)
        {
            return only.Content;
        }

        SpanRows(rows);
        var headers = HeaderRows(rows);
        var result = rows.Select(
            (row, index) =>
                new TableRow(
                    [
                        .. row
                            .Cells.Where(cell => !cell.IsSwallowed)
                            .Select(cell => new TableCell(cell.Content, cell.RowSpan, cell.ColumnSpan, IsHeader: index < headers)),
                    ],
                    IsHeader: index < headers
                )
        );
        return [new TableNode([.. result]) { Anchor = path }];
    }

    /// <summary>Rows marked to repeat on each page; else the first row, which heads a table more often than not.</summary>
    private static int HeaderRows(List<GridRow> rows)
    {
        var marked = rows.TakeWhile(row => row.IsMarkedHeader).Count();
        return marked == 0 || marked == rows.Count ? 1 : marked;
    }

    private GridRow ReadRow(XElement row, string path)
    {
        var properties = row.Child("trPr");
        var cells = new List<GridCell>();
        var column = 0;
        AddGap(properties.Child("gridBefore"));
        var index = 0;
        foreach (var cell in Unwrap(row, "tc"))
        {
            var cellPath = string.Create(CultureInfo.InvariantCulture, $"{path}/{index++}");
            var shape = cell.Child("tcPr");
            var span = Math.Clamp(W.Number(shape.Child("gridSpan").Val()) ?? 1, 1, MaxSpan);
            if (shape.Child("hMerge") is { } merge && merge.Val() is not "restart" && cells.Count > 0)
            {
                cells[^1].ColumnSpan += span;
                column += span;
                continue;
            }

            var vertical = shape.Child("vMerge");
            var rowSurface = reading.Sight.Surface;
            reading.Sight.EnterCell(shape);
            var content = BlockReader.Read(cell, cellPath, reading, inCell: true);
            reading.Sight.Surface = rowSurface;
            cells.Add(
                new GridCell(column, content)
                {
                    ColumnSpan = span,
                    StartsSpan = vertical.Val() is "restart",
                    ContinuesSpan = vertical is not null && vertical.Val() is not "restart",
                }
            );
            column += span;
        }

        AddGap(properties.Child("gridAfter"));
        return new GridRow(cells, properties.Toggle("tblHeader") ?? false);

        void AddGap(XElement? gap)
        {
            if (W.Number(gap.Val()) is > 0 and var columns)
            {
                cells.Add(new GridCell(column, []) { ColumnSpan = Math.Min(columns, MaxSpan) });
                column += cells[^1].ColumnSpan;
            }
        }
    }

    private static void SpanRows(List<GridRow> rows)
    {
        var open = new Dictionary<int, GridCell>();
        foreach (var row in rows)
        {
            var next = new Dictionary<int, GridCell>();
            foreach (var cell in row.Cells)
            {
                if (cell.ContinuesSpan && open.TryGetValue(cell.Column, out var above) && above.ColumnSpan == cell.ColumnSpan)
                {
                    above.Swallow(cell);
                    next[cell.Column] = above;
                }
                else if (cell.StartsSpan || cell.ContinuesSpan)
                {
                    next[cell.Column] = cell;
                }
            }

            open = next;
        }
    }

    private static IEnumerable<XElement> Unwrap(XElement parent, string name)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == W.Main + name)
            {
                yield return element;
            }
            else if (element.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag")
            {
                foreach (var inner in Unwrap(element, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
