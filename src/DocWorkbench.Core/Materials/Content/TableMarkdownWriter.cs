using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace DocWorkbench.Core.Materials.Content;

/// <summary>A pipe table where every cell is a few plain lines, else an HTML table.</summary>
internal static partial class TableMarkdownWriter
{
    /// <summary>Cells with the empty ones that make all rows alike; a table made of one wide row and many short ones has millions.</summary>
    private const long MostFilled = 200_000;

    /// <summary>Tables inside tables; each level's HTML is read once more for the level around it.</summary>
    private const int Deepest = 8;

    private static readonly MarkdownPipeline CellPipeline = CreateCellPipeline();

    private static MarkdownPipeline CreateCellPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).DisableHtml();
        builder.InlineParsers.Insert(0, new TextMarkParser());
        return builder.Build();
    }

    public static string Write(TableNode table)
    {
        if (table.Rows.Length == 0)
        {
            return "";
        }

        return table.Rows.All(r => r.Cells.All(FitsALine)) ? Pipe(table) : Html(table);
    }

    private static bool FitsALine(TableCell cell) => cell is { RowSpan: 1, ColumnSpan: 1 } && cell.Content.All(n => n is ParagraphNode);

    private static string Pipe(TableNode table)
    {
        var width = table.Rows.Max(r => r.Cells.Length);
        var filled = (long)width * table.Rows.Length > MostFilled ? 0 : width;
        var text = new StringBuilder();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var missing = Math.Max(filled - table.Rows[i].Cells.Length, 0);
            var cells = table.Rows[i].Cells.Select(PipeCell).Concat(Enumerable.Repeat("", missing));
            text.Append(i == 0 ? "" : "\n").Append("| ").AppendJoin(" | ", cells).Append(" |");
            if (i == 0)
            {
                text.Append("\n|").Insert(text.Length, " --- |", width);
            }
        }

        return text.ToString();
    }

    private static string PipeCell(TableCell cell) =>
        string.Join(
            "<br>",
            cell.Content.OfType<ParagraphNode>()
                .Select(p => LineBreak().Replace(Pipes().Replace(p.Text.Markdown.Trim(), @"$1\|"), "<br>"))
                .Where(t => t.Length > 0)
        );

    private static string Html(TableNode table)
    {
        var text = new StringBuilder("<table>");
        foreach (var row in table.Rows)
        {
            text.Append("\n<tr>");
            foreach (var cell in row.Cells)
            {
                var tag = row.IsHeader || cell.IsHeader ? "th" : "td";
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n<{tag}{Attribute("rowspan", cell.RowSpan)}{Attribute("colspan", cell.ColumnSpan)}>{HtmlCell(cell)}</{tag}>"
                );
            }

            text.Append("\n</tr>");
        }

        return text.Append("\n</table>").ToString();
    }

    private static string Attribute(string name, int value) => value == 1 ? "" : $" {name}=\"{value}\"";

    // A blank line would end the HTML for a Markdown reader, so none may stand inside.
    private static string HtmlCell(TableCell cell)
    {
        if (cell.Content.IsEmpty)
        {
            return "";
        }

        if (Depth(cell.Content) > Deepest)
        {
            return BlankLines().Replace(WebUtility.HtmlEncode(ContentPlainWriter.Write(cell.Content)), "\n");
        }

        string html;
        try
        {
            html = Markdown.ToHtml(ContentMarkdownWriter.Blocks(cell.Content), CellPipeline).Trim();
        }
        catch (ArgumentException)
        {
            // Markdig's word for "nested too deeply".
            html = WebUtility.HtmlEncode(ContentPlainWriter.Write(cell.Content));
        }

        var single =
            cell.Content.Length == 1 && html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal);
        return BlankLines().Replace(single ? html[3..^4] : html, "\n");
    }

    private static int Depth(IEnumerable<ContentNode> nodes) =>
        nodes
            .Select(node =>
                node switch
                {
                    TableNode table => 1 + Depth(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Content)),
                    ListNode list => Depth(list.Entries.SelectMany(e => e.Content)),
                    QuoteNode quote => Depth(quote.Content),
                    _ => 0,
                }
            )
            .DefaultIfEmpty()
            .Max();

    // A backslash that is itself escaped leaves the pipe bare.
    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)\|")]
    private static partial Regex Pipes();

    [GeneratedRegex(@"\\?\r?\n")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();
}
