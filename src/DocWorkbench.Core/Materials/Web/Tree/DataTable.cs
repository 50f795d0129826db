using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Tells a table of data from one that only places things on the page.</summary>
internal static class DataTable
{
    private const int LongCell = 400;
    private const int FewestRowsOfGrid = 3;

    public static bool IsLayout(IElement table)
    {
        if (table.HasRole("presentation") || table.HasRole("none"))
        {
            return true;
        }

        var rows = RowsOf(table).ToList();
        var cells = rows.Select(row => CellsOf(row).ToList()).ToList();
        if (cells.All(row => row.Count <= 1))
        {
            return rows.Count < 2 || !cells.SelectMany(row => row).All(IsShort);
        }

        if (table.QuerySelector("table,h1,h2") is not null && table.QuerySelector("thead") is null)
        {
            return true;
        }

        var hasHeader =
            table.Children.Any(child => child.Is("thead", "caption")) || cells.SelectMany(row => row).Any(cell => cell.LocalName == "th");
        return !hasHeader
            && !HasLines(table)
            && (
                rows.Count == 1 && !cells[0].All(IsShort)
                || cells.SelectMany(row => row).Any(IsLongText) && (table.HasAttribute("border") || !IsGrid(cells))
            );
    }

    // Lines between the cells are there for the reader; the HTML standard names them as a sign of data.
    private static bool HasLines(IElement table) => table.GetAttribute("border") is { } border && border.Trim() != "0";

    // Rows of label and text may be long; a column of the page holds most of its words in one place.
    private static bool IsGrid(List<List<IElement>> cells)
    {
        var lengths = cells.SelectMany(row => row).Select(cell => cell.TextLength()).ToList();
        return cells.Count(row => row.Count > 1) >= FewestRowsOfGrid && lengths.Max() * 2 <= lengths.Sum();
    }

    private static bool IsLongText(IElement cell) => cell.TextLength() > LongCell && cell.Holds("p", "div", "ul", "br");

    private static bool IsShort(IElement cell) =>
        cell.TextLength() <= LongCell && !cell.Holds("p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "pre", "form", "blockquote");

    public static IEnumerable<IElement> RowsOf(IElement table) =>
        table.Children.SelectMany(child =>
            child.Is("tr") ? [child]
            : child.Is("thead", "tbody", "tfoot") ? child.Children.Where(row => row.LocalName == "tr")
            : []
        );

    public static IEnumerable<IElement> CellsOf(IElement row) => row.Children.Where(cell => cell.Is("td", "th"));
}
