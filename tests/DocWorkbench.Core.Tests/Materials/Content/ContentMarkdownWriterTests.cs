using DocWorkbench.Core.Materials.Content;
using static DocWorkbench.Core.Tests.Materials.Content.Nodes;

namespace DocWorkbench.Core.Tests.Materials.Content;

public sealed class ContentMarkdownWriterTests
{
    [Fact]
    public void Writes_tables_nested_without_end_as_their_words()
    {
        var nested = P("core");
        for (var i = 0; i < 40; i++)
        {
            nested = new TableNode([new TableRow([new TableCell([nested])], IsHeader: false)]);
        }

        Assert.Equal("<table>\n<tr>\n<td>core</td>\n</tr>\n</table>\n", Write(nested));
    }

    [Fact]
    public void Fills_short_rows_only_where_that_does_not_make_a_small_table_huge()
    {
        var wide = Row([.. Enumerable.Repeat("a", 500)]);
        var small = Write(new TableNode([Row("a", "b"), Row("c")]));
        var huge = Write(new TableNode([wide, .. Enumerable.Repeat(Row("c"), 500)]));

        Assert.EndsWith("\n| c |  |\n", small, StringComparison.Ordinal);
        Assert.EndsWith("\n| c |\n", huge, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_nothing() => Assert.Equal("", Write());

    [Fact]
    public void Indents_a_nested_list_by_its_markers_width() =>
        Assert.Equal(
            "9. one\n   - in\n     - deeper\n10. two\n    - in\n",
            Write(Ol(9, E(P("one"), Ul(E(P("in"), Ul(E("deeper"))))), E(P("two"), Ul(E("in")))))
        );

    [Fact]
    public void Keeps_code_inside_its_entry() =>
        Assert.Equal(
            "1. Run:\n\n   ```bash\n   az login\n\n   az  group\n   ```\n\n2. Done\n",
            Write(Ol(1, E(P("Run:"), new CodeNode("bash", "az login\n\naz  group")), E("Done")))
        );

    [Fact]
    public void Lists_side_by_side_differ_in_their_markers() =>
        Assert.Equal("- a\n\n* b\n\n- c\n\n1) d\n", Write(Ul(E("a")), Ul(E("b")), Ul(E("c")), Ol(1, E("d"))));

    [Fact]
    public void Two_lists_inside_an_entry_stay_two() =>
        Assert.Equal("- a\n\n  - b\n\n  * c\n", Write(Ul(E(P("a"), Ul(E("b")), Ul(E("c"))))));

    [Theory]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("#5 is alive", "#5 is alive")]
    [InlineData("- no entry", "\\- no entry")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("2024. A year", "2024\\. A year")]
    [InlineData("3) no entry", "3\\) no entry")]
    [InlineData("1.5 is a number", "1.5 is a number")]
    [InlineData("first\n---", "first\n\\---")]
    [InlineData("first\n--", "first\n\\--")]
    [InlineData("first\n=", "first\n\\=")]
    public void Text_that_looks_like_markup_stays_text(string text, string expected) => Assert.Equal(expected + "\n", Write(P(text)));

    [Theory]
    [InlineData("two\\\nlines", "## two lines\n")]
    [InlineData("Working with C #", "## Working with C \\#\n")]
    [InlineData("F# and C#", "## F# and C#\n")]
    public void A_heading_is_one_line_with_all_its_words(string text, string expected) => Assert.Equal(expected, Write(H(2, text)));

    [Fact]
    public void A_fence_is_longer_than_any_in_the_code() => Assert.Equal("````\n```\n````\n", Write(new CodeNode(null, "```")));

    [Fact]
    public void An_alert_carries_its_label() =>
        Assert.Equal("> [!WARNING]\n> a\n>\n> - b\n", Write(new QuoteNode("Warning", [P("a"), Ul(E("b"))])));

    [Fact]
    public void A_plain_quotation_carries_none() => Assert.Equal("> a\n", Write(new QuoteNode(null, [P("a")])));

    [Fact]
    public void A_table_of_plain_cells_is_a_pipe_table() =>
        Assert.Equal(
            "| a | b |\n| --- | --- |\n| c\\|d | e<br>f |\n| g |  |\n",
            Write(new TableNode([Row("a", "b"), new([Cell("c|d"), Cell("e", "f")], IsHeader: false), Row("g")]))
        );

    [Fact]
    public void A_pipe_after_a_backslash_of_the_text_does_not_end_the_cell() =>
        Assert.Equal("| a\\\\\\|b |\n| --- |\n", Write(new TableNode([Row(@"a\\|b")])));

    [Fact]
    public void A_table_with_spans_or_lists_is_html_without_a_blank_line()
    {
        var cell = new TableCell([P("see **this**"), Ul(E("one"), E("two"))], ColumnSpan: 2);
        var written = Write(new TableNode([new([cell], IsHeader: true), Row("a", "b")]));

        Assert.StartsWith("<table>\n<tr>\n<th colspan=\"2\"><p>see <strong>this</strong></p>", written, StringComparison.Ordinal);
        Assert.Contains("<li>one</li>", written, StringComparison.Ordinal);
        Assert.Contains("<td>a</td>\n<td>b</td>", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_in_a_cell_is_text() =>
        Assert.Contains(
            "&lt;script&gt;",
            Write(new TableNode([new([new TableCell([P("<script>x</script>")], ColumnSpan: 2)], IsHeader: false)])),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("18 km<sup>2</sup>", "18 km<sup>2</sup>")]
    [InlineData("H<sub>**2**</sub>O", "H<sub><strong>2</strong></sub>O")]
    [InlineData(@"\<sup>2", "&lt;sup&gt;2")]
    [InlineData("`<kbd>`", "<code>&lt;kbd&gt;</code>")]
    [InlineData("<sup onclick=x>2</sup>", "&lt;sup onclick=x&gt;2</sup>")]
    [InlineData("~~old~~", "<del>old</del>")]
    public void Marks_of_the_text_stay_marks_in_an_html_cell(string markdown, string html) =>
        Assert.Contains(
            $"<td colspan=\"2\">{html}</td>",
            Write(new TableNode([new([new TableCell([P(markdown)], ColumnSpan: 2)], IsHeader: false)])),
            StringComparison.Ordinal
        );

    [Fact]
    public void Plain_words_have_one_line_for_each_piece() =>
        Assert.Equal(
            "T\na\nb\nc | d\nx = 1",
            ContentPlainWriter.Write([
                H(1, "T"),
                Ul(E(P("a"), Ul(E("b")))),
                new TableNode([Row("c", "d")]),
                new CodeNode(null, "x = 1"),
                new RuleNode(),
            ])
        );
}
