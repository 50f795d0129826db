using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Web;

public sealed class WebPageContentTests
{
    [Theory]
    [InlineData("<p>a <b> bold </b>word</p>", "a **bold** word")]
    [InlineData("<p><em>one</em>, <del>two</del>, <kbd>F1</kbd>, H<sub>2</sub>O</p>", "*one*, ~~two~~, <kbd>F1</kbd>, H<sub>2</sub>O")]
    [InlineData("<p>run <code>az  login</code> or <code>a`b</code></p>", "run `az login` or ``a`b``")]
    [InlineData("<p>first<br>second<br></p>", "first\\\nsecond")]
    [InlineData("<p><a href='../a b.md'>text</a></p>", "[text](../a%20b.md)")]
    [InlineData("<p><a href=x><code>y</code></a> <code><a href=x>y</a></code></p>", "[`y`](x) [`y`](x)")]
    [InlineData("<p><img src=a.png alt='A [plan]'></p>", "![A (plan)](a.png)")]
    [InlineData("<p>2 * 3 * 4, snake_case, a &lt; b &amp; c</p>", "2 * 3 * 4, snake_case, a < b & c")]
    [InlineData("<p>*not bold* &lt;div&gt; [x](y) `z` &amp;amp;</p>", "\\*not bold\\* &lt;div> [x\\](y) \\`z\\` &amp;amp;")]
    [InlineData("<p># no heading</p>", "\\# no heading")]
    [InlineData("<blockquote><p>said</p></blockquote>", "> said")]
    [InlineData("<dl><dt>Term</dt><dd>What it is.</dd></dl>", "**Term**\n\nWhat it is.")]
    [InlineData("<details><summary>More</summary><p>Inside.</p></details>", "**More**\n\nInside.")]
    [InlineData("<h2 id=a>Title<a class=headerlink href=#a>¶</a></h2>", "## Title")]
    [InlineData("<ol start=3><li>three</li><li>four</li></ol>", "3. three\n4. four")]
    [InlineData("<a href=next><h3>Card</h3></a>", "### Card")]
    [InlineData("<span>one</span><br><br><span>two</span>", "one\n\ntwo")]
    public void Elements_become_markdown(string html, string markdown) => Assert.Equal(markdown, Page.Markdown(html));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" java\nscript:alert(1)")]
    [InlineData("JAVASCRIPT&colon;alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    public void A_link_that_would_run_something_keeps_its_words_only(string target) =>
        Assert.Equal("press here", Page.Markdown($"<p>press <a href=\"{target}\">here</a></p>"));

    [Fact]
    public void Handlers_scripts_and_frames_leave_nothing() =>
        Assert.Equal(
            "seen",
            Page.Markdown(
                "<p onclick=alert(1)>seen<img src=x onerror=alert(1) width=1><script>alert(2)</script><iframe src=http://169.254.169.254/></iframe></p>"
            )
        );

    [Fact]
    public void A_list_entry_holds_its_paragraphs_code_and_lists()
    {
        const string html = "<ul><li><p>Ask</p><p>Answer</p><pre>code</pre><ol><li>inner</li></ol></li><li>next</li></ul>";
        var list = Assert.IsType<ListNode>(Page.Read(Page.InMain(html)).Nodes[^1]);
        Assert.Collection(
            list.Entries[0].Content,
            node => Assert.IsType<ParagraphNode>(node),
            node => Assert.IsType<ParagraphNode>(node),
            node => Assert.IsType<CodeNode>(node),
            node => Assert.True(Assert.IsType<ListNode>(node).Ordered)
        );
        Assert.Equal(2, list.Entries.Length);
    }

    [Theory]
    [InlineData("<div class=NOTE><p>Note</p><p>Mind the gap.</p></div>", "NOTE")]
    [InlineData("<div class='alert alert-warning'><strong>Warning:</strong> <p>Mind the gap.</p></div>", "WARNING")]
    [InlineData("<div class='admonition tip'><p class=admonition-title>Tip</p><p>Mind the gap.</p></div>", "TIP")]
    [InlineData(
        "<div class='markdown-alert markdown-alert-important'><p class=markdown-alert-title>Important</p><p>Mind the gap.</p></div>",
        "IMPORTANT"
    )]
    [InlineData("<div role=note><p>Mind the gap.</p></div>", "NOTE")]
    [InlineData(
        "<div class='admonitionblock caution'><table><tr><td class=icon><div class=title>Caution</div></td><td class=content><p>Mind the gap.</p></td></tr></table></div>",
        "CAUTION"
    )]
    public void A_note_becomes_a_quotation_with_its_label(string html, string label)
    {
        var quote = Assert.IsType<QuoteNode>(Page.Read(Page.InMain(html)).Nodes[^1]);
        Assert.Equal(label, quote.Label);
        Assert.Equal("Mind the gap.", Assert.IsType<ParagraphNode>(Assert.Single(quote.Content)).Text.Plain);
    }

    [Fact]
    public void A_table_keeps_its_header_spans_and_marks()
    {
        const string html =
            "<table><thead><tr><th>Feature<th>Free<th>Paid</thead><tr><td rowspan=2>Filter<td>❌<td>✔️<tr><td colspan=2>either</table>";
        var table = Assert.IsType<TableNode>(Page.Read(Page.InMain(html)).Nodes[^1]);
        Assert.Equal([true, false, false], table.Rows.Select(row => row.IsHeader));
        Assert.Equal((2, 2), (table.Rows[1].Cells[0].RowSpan, table.Rows[2].Cells[0].ColumnSpan));
        Assert.Equal("✔️", Assert.IsType<ParagraphNode>(Assert.Single(table.Rows[1].Cells[2].Content)).Text.Plain);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("border=0", false)]
    [InlineData("border=1", true)]
    [InlineData("border", true)]
    public void Lines_between_long_cells_make_a_table(string border, bool isTable)
    {
        var html =
            $"<table {border}><tr><td><p>{Page.Prose}</p><p>{Page.Prose}</p></td><td><p>{Page.Prose}</p><p>{Page.Prose}</p></td></tr></table>";
        Assert.Equal(isTable ? 1 : 0, Page.Read(Page.InMain(html)).Nodes.OfType<TableNode>().Count());
    }

    [Fact]
    public void Rows_of_label_and_long_text_are_a_table()
    {
        var row = $"<tr><td>Pools</td><td>{Page.Prose}<br>{Page.Prose}</td></tr>";
        var table = Assert.Single(Page.Read(Page.InMain($"<table>{row}{row}{row}</table>")).Nodes.OfType<TableNode>());
        Assert.Equal(3, table.Rows.Length);
    }

    [Fact]
    public void A_column_with_most_of_the_words_is_no_cell()
    {
        var page = $"<tr><td>Pools</td><td>{Page.Prose}<br>{Page.Prose}</td></tr>";
        const string Menu = "<tr><td>Start</td><td>End</td></tr>";
        Assert.Empty(Page.Read(Page.InMain($"<table>{Menu}{page}{Menu}{Menu}</table>")).Nodes.OfType<TableNode>());
    }

    [Fact]
    public void A_table_that_only_places_things_is_no_table() =>
        Assert.Equal("Left\n\nRight", Page.Markdown("<table role=presentation><tr><td><p>Left</p></td><td><p>Right</p></td></tr></table>"));

    [Fact]
    public void Panels_of_tabs_follow_one_another_under_their_labels()
    {
        const string html =
            "<div><ul role=tablist><li><a role=tab aria-controls=p1>CLI</a></li><li><a role=tab aria-controls=p2>Portal</a></li></ul>"
            + "<section id=p1 role=tabpanel><p>Type it.</p></section><section id=p2 role=tabpanel hidden><p>Click it.</p></section></div>";
        Assert.Equal("**CLI**\n\nType it.\n\n**Portal**\n\nClick it.", Page.Markdown(html));
    }

    [Fact]
    public void Pieces_are_anchored_at_their_own_id_or_their_heading()
    {
        var nodes = Page.Read(Page.InMain("<h2 id=limits>Limits</h2><p>Five.</p><pre id=sample>x</pre>")).Nodes;
        Assert.Equal(["", "#limits", "#limits", "#sample"], nodes.Select(node => node.Anchor));
    }
}
