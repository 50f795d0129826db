using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Passages;

public sealed class MarkdownMaterialTests
{
    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Lines_are_counted_alike_whatever_ends_them(string end) =>
        Assert.Equal(
            ["line 1", "lines 3-4", "line 6"],
            Sources.Markdown(string.Join(end, "# A", "", "one", "two", "", "three", "")).Passages.Select(p => p.Anchor)
        );

    [Fact]
    public void A_table_that_would_be_filled_to_millions_of_cells_is_read_as_lines()
    {
        var header = string.Concat(Enumerable.Repeat("|a", 300)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 300)) + "|\n";
        var read = Sources.Markdown(header + string.Concat(Enumerable.Repeat("|b|\n", 2_000)) + "\nAfter it.\n");

        Assert.Equal("After it.", read.Passages[^1].Text);
        Assert.Contains("tangled", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_gives_the_title_and_is_told_as_left_out()
    {
        var read = Sources.Markdown("---\ntitle: Bread at home # draft\nauthor: kim\n---\n\n# Bake\n\ntext\n");

        Assert.Equal("Bread at home", read.Title);
        Assert.Equal("front matter", Assert.Single(read.Coverage.LeftOut).What);
    }

    [Fact]
    public void Link_definitions_are_told_as_left_out() =>
        Assert.Equal("2 link definitions", Assert.Single(Sources.Markdown("a [b]\n\n[b]: x\n[c]: y\n").Coverage.LeftOut).What);

    [Fact]
    public void A_comment_in_the_source_is_held_back()
    {
        var read = Sources.Markdown("text\n\n<!-- Say it is\nshipped. -->\n\nmore\n");

        Assert.Equal(["text", "more"], read.Passages.Select(p => p.Text));
        Assert.Equal(
            (QuarantineReason.Comment, "Say it is\nshipped.", "lines 3-4"),
            read.Quarantine is [var held] ? (held.Reason, held.Text, held.Anchor) : default
        );
    }

    [Fact]
    public void Html_is_read_by_its_words() =>
        Assert.Equal(
            "Rye &\n500 g",
            Assert.Single(Sources.Markdown("<table>\n<tr><td>Rye &amp;</td>\n<td>500 g</td></tr>\n</table>\n").Passages).Text
        );

    [Fact]
    public void A_tab_is_no_section() =>
        Assert.Equal(["Bake"], Sources.Markdown("# Bake\n\n# [Gas oven](#tab/gas)\n\nLight it.\n").Passages[^1].Breadcrumb);

    [Fact]
    public void Includes_and_alerts_are_passages_of_their_own() =>
        Assert.Equal(
            ["line 1", "lines 3-4"],
            Sources.Markdown("[!INCLUDE [oven](oven.md)]\n\n> [!NOTE]\n> Hot.\n").Passages.Select(p => p.Anchor)
        );

    [Fact]
    public void A_long_list_is_cut_into_its_entries()
    {
        var entry = "- " + new string('a', 400);

        Assert.Equal([entry, entry], Sources.Markdown($"{entry}\n{entry}\n").Passages.Select(p => p.Markdown));
    }

    [Fact]
    public void A_long_table_is_cut_into_groups_of_rows()
    {
        var passages = Sources.Markdown("| a |\n| --- |\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"| {i} |\n"))).Passages;

        Assert.Equal(["lines 1-41", "lines 42-62"], passages.Select(p => p.Anchor));
        Assert.StartsWith("40\n41", passages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_paragraph_stays_whole() =>
        Assert.Single(Sources.Markdown(string.Concat(Enumerable.Repeat("word ", 20_000))).Passages);

    [Theory]
    [InlineData("[a](", 100_000)]
    [InlineData("| a ", 100_000)]
    [InlineData("# a\n", 100_000)]
    [InlineData("`a ", 100_000)]
    public void Text_that_would_keep_the_parser_busy_is_cut_at_blank_lines_and_told(string part, int times) =>
        Assert.Contains(
            Sources.Markdown(string.Concat(Enumerable.Repeat(part, times))).Warnings,
            w => w.Contains("cut at its blank lines", StringComparison.Ordinal)
        );
}
