using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Tells a table of data from one that only places things on the page.</summary>
internal static class DataTable
{
    private const int LongCell = 400;

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
            && (
                rows.Count == 1 && !cells[0].All(IsShort)
                || cells.SelectMany(row => row).Any(cell => cell.TextLength() > LongCell && cell.QuerySelector("p,div,ul,br") is not null)
            );
    }

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
