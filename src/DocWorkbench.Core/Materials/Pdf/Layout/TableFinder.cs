namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Finds tables that are drawn row by row, cell by cell: pieces side by side whose columns stand below each other.</summary>
internal static class TableFinder
{
    private const int FewestRows = 2;

    /// <summary>In heights of the font.</summary>
    private const double Aligned = 0.8;

    /// <summary>Rows of the table that begins at a piece, and how many pieces it takes; no rows when none begins there.</summary>
    public static (IReadOnlyList<IReadOnlyList<TextBlock?>> Rows, int Length) At(IReadOnlyList<TextBlock> pieces, int first)
    {
        var header = Row(pieces, first);
        if (header.Count < 2 || header.All(c => c.First.IsMono) || header.Any(c => c.First.Direction != 0))
        {
            return ([], 0);
        }

        var rows = new List<IReadOnlyList<TextBlock?>> { header };
        var columns = header.Select(c => new Column(c.Left, c.Right)).ToList();
        var bottom = header.Min(c => c.Bottom);
        var at = first + header.Count;
        while (at < pieces.Count)
        {
            var row = Row(pieces, at);
            if (row.Max(c => c.Top) > bottom + (0.5 * row[0].Size) || Place(row, columns) is not { } placed)
            {
                break;
            }

            rows.Add(placed);
            bottom = row.Min(c => c.Bottom);
            at += row.Count;
        }

        return rows.Count >= FewestRows && rows.Count(r => r.Count(c => c is not null) > 1) >= FewestRows ? (rows, at - first) : ([], 0);
    }

    private static List<TextBlock> Row(IReadOnlyList<TextBlock> pieces, int first)
    {
        var row = new List<TextBlock> { pieces[first] };
        for (var i = first + 1; i < pieces.Count && StandsBeside(row[^1], pieces[i]); i++)
        {
            row.Add(pieces[i]);
        }

        return row;
    }

    private static bool StandsBeside(TextBlock left, TextBlock right) =>
        right.First.Direction == left.First.Direction && right.Left > left.Right && right.Top > left.Bottom && right.Bottom < left.Top;

    // Every cell goes to the column it stands under; a column may stay empty.
    private static IReadOnlyList<TextBlock?>? Place(List<TextBlock> row, List<Column> columns)
    {
        var placed = new TextBlock?[columns.Count];
        foreach (var cell in row)
        {
            var slack = Aligned * cell.Size;
            var column = columns.FindIndex(c =>
                Math.Abs(c.Left - cell.Left) < slack
                || Math.Abs(c.Right - cell.Right) < slack
                || Math.Abs(c.Left + c.Right - cell.Left - cell.Right) < slack
            );
            if (column < 0 || placed[column] is not null || column + 1 < columns.Count && cell.Right > columns[column + 1].Left + slack)
            {
                return null;
            }

            placed[column] = cell;
        }

        return placed[0] is null && row.Count == 1 ? null : placed;
    }

    private sealed record Column(double Left, double Right);
}
