using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordTableTests
{
    [Fact]
    public void Stands_where_it_stands_in_the_document() =>
        Assert.Equal(
            "before\n\n| a | b |\n| --- | --- |\n| c | d |\n\nafter",
            new WordFile()
                .Paragraph("before")
                .Xml(Table(Row(Cell("a"), Cell("b")), Row(Cell("c"), Cell("d"))))
                .Paragraph("after")
                .Markdown()
        );

    [Fact]
    public void Takes_rows_marked_as_header_else_the_first()
    {
        const string mark = "<w:trPr><w:tblHeader/></w:trPr>";

        Assert.Equal([true, true, false], Headers(Row(mark, Cell("a")), Row(mark, Cell("b")), Row(Cell("c"))));
        Assert.Equal([true, false], Headers(Row(Cell("a")), Row(Cell("b"))));
        Assert.Equal([true, false], Headers(Row(mark, Cell("a")), Row(mark, Cell("b"))));
    }

    [Fact]
    public void Reads_cells_merged_across_and_down()
    {
        var table = Read(
            Row(Cell("wide", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("tall", "<w:vMerge w:val=\"restart\"/>"), Cell("x")),
            Row(Cell("", "<w:vMerge/>"), Cell("y"))
        );

        Assert.Equal(2, table.Rows[0].Cells[0].ColumnSpan);
        Assert.Equal((2, 2), (table.Rows[1].Cells[0].RowSpan, table.Rows[1].Cells.Length));
        Assert.Equal("y", Text(Assert.Single(table.Rows[2].Cells)));
    }

    [Fact]
    public void Fills_columns_a_row_leaves_out()
    {
        var table = Read(Row(Cell("a"), Cell("b")), Row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", Cell("c")));

        Assert.Equal(["", "c"], table.Rows[1].Cells.Select(Text));
    }

    [Fact]
    public void Reads_rows_and_cells_inside_content_controls()
    {
        var row =
            "<w:sdt><w:sdtContent>"
            + Row(Cell("c"), "<w:sdt><w:sdtContent>" + Cell("d") + "</w:sdtContent></w:sdt>")
            + "</w:sdtContent></w:sdt>";

        Assert.Equal(["c", "d"], Read(Row(Cell("a"), Cell("b")), row).Rows[1].Cells.Select(Text));
    }

    [Fact]
    public void Keeps_a_table_inside_a_cell()
    {
        var outer = Read(Row($"<w:tc><w:p/>{Table(Row(Cell("in"), Cell("ner")))}<w:p/></w:tc>", Cell("b")));

        Assert.IsType<TableNode>(Assert.Single(outer.Rows[0].Cells[0].Content));
    }

    [Fact]
    public void Keeps_lists_and_several_paragraphs_of_a_cell()
    {
        var file = new WordFile().List(1, "bullet:•");
        var entry = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + WordFile.Run("x") + "</w:p>";
        file.Xml(Table(Row($"<w:tc><w:p>{WordFile.Run("a")}</w:p>{entry}</w:tc>", Cell("b"))));

        var content = Assert.IsType<TableNode>(Assert.Single(file.Read().Nodes)).Rows[0].Cells[0].Content;
        Assert.Collection(content, n => Assert.IsType<ParagraphNode>(n), n => Assert.IsType<ListNode>(n));
    }

    [Fact]
    public void Writes_a_numbered_heading_in_a_cell_as_bold_words()
    {
        const string shape = "<w:pPr><w:pStyle w:val=\"Heading1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var file = new WordFile().List(1, "decimal:%1.").Style("Heading1", "heading 1");
        file.Xml(Table(Row($"<w:tc><w:p>{shape}{WordFile.Run("Scope")}</w:p></w:tc>", Cell("b"))));

        Assert.StartsWith("| **Scope** |", file.Markdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_frame_round_code_for_code() =>
        Assert.Equal(
            "```\naz login\n```",
            new WordFile()
                .Style("Code", "Code")
                .Xml(Table(Row("<w:tc><w:p><w:pPr><w:pStyle w:val=\"Code\"/></w:pPr>" + WordFile.Run("az login") + "</w:p></w:tc>")))
                .Markdown()
        );

    [Fact]
    public void Leaves_out_a_row_that_was_deleted() =>
        Assert.Single(Read(Row(Cell("a")), Row("<w:trPr><w:del w:id=\"1\"/></w:trPr>", Cell("b"))).Rows);

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] inside) => $"<w:tr>{string.Concat(inside)}</w:tr>";

    private static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{WordFile.Run(text)}</w:p></w:tc>";

    private static TableNode Read(params string[] rows) =>
        Assert.IsType<TableNode>(Assert.Single(new WordFile().Xml(Table(rows)).Read().Nodes));

    private static IEnumerable<bool> Headers(params string[] rows) => Read(rows).Rows.Select(row => row.IsHeader);

    private static string Text(TableCell cell) => ContentPlainWriter.Write(cell.Content);
}
