using CsCheck;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Materials.Passages;

public sealed class MarkdownPassageTests
{
    private const string Article = """
        ---
        title: Bread
        ---

        # Bake bread

        Mix the *flour*
        with water.

        ## Steps

        1. Wait.
        2. Knead.

        ```bash
        oven --on
        ```

        > [!NOTE]
        > Mind the heat.

        | Flour | Grams |
        | --- | --- |
        | Rye | 500 |

        ***

        """;

    [Fact]
    public void Cuts_an_article_at_its_blocks() =>
        Assert.Equal(
            [
                PassageKind.Heading,
                PassageKind.Paragraph,
                PassageKind.Heading,
                PassageKind.List,
                PassageKind.Code,
                PassageKind.Quote,
                PassageKind.Table,
            ],
            Sources.Markdown(Article).Passages.Select(p => p.Kind)
        );

    [Fact]
    public void Anchors_are_lines_of_the_file() =>
        Assert.Equal(
            ["line 5", "lines 7-8", "line 10", "lines 12-13", "lines 15-17", "lines 19-20", "lines 22-24"],
            Sources.Markdown(Article).Passages.Select(p => p.Anchor)
        );

    [Fact]
    public void Anchors_count_lines_alike_whatever_ends_them() =>
        Assert.Equal(
            Sources.Markdown(Article).Passages.Select(p => p.Anchor),
            Sources.Markdown(Article.Replace("\n", "\r\n", StringComparison.Ordinal)).Passages.Select(p => p.Anchor)
        );

    [Fact]
    public void The_text_of_a_passage_holds_words_without_markup() =>
        Assert.Equal(
            [
                "Bake bread",
                "Mix the flour\nwith water.",
                "Steps",
                "Wait.\nKnead.",
                "oven --on",
                "Mind the heat.",
                "Flour | Grams\nRye | 500",
            ],
            Sources.Markdown(Article).Passages.Select(p => p.Text)
        );

    [Fact]
    public void A_long_list_with_code_is_cut_into_its_entries() =>
        Assert.Equal(
            ["1. Turn it on:\n\n   ```bash\n   oven --on\n   ```", "2. Wait."],
            Sources.Markdown("1. Turn it on:\n\n   ```bash\n   oven --on\n   ```\n\n2. Wait.\n").Passages.Select(p => p.Markdown)
        );

    [Fact]
    public void Every_passage_is_a_slice_of_the_file_in_its_order() =>
        Pick.Joined(
                40,
                "# A\n",
                "\n",
                "text ",
                "- a\n",
                "  - b\n",
                "1. c\n",
                "> q\n",
                "```\n",
                "| a | b |\n",
                "| --- | --- |\n",
                "\r\n",
                "    code\n",
                "é",
                "[x]: y\n"
            )
            .Sample(text =>
            {
                var at = 0;
                foreach (var passage in Sources.Markdown(text).Passages)
                {
                    var found = text.IndexOf(passage.Markdown, at, StringComparison.Ordinal);
                    Assert.True(found >= at, $"\"{passage.Markdown}\" does not stand after {at}.");
                    at = found + passage.Markdown.Length;
                }
            });

    [Fact]
    public void A_table_directly_under_its_lead_in_is_a_passage_of_its_own() =>
        Assert.Equal(
            ["The flours:", "| Flour |\n| --- |\n| Rye |"],
            Sources.Markdown("The flours:\n| Flour |\n| --- |\n| Rye |\n").Passages.Select(p => p.Markdown)
        );

    [Fact]
    public void Text_nested_beyond_reason_is_still_read() => Assert.NotEmpty(Sources.Markdown(new string('>', 20_000) + " deep").Passages);

    [Fact]
    public void An_id_is_made_of_the_file_the_place_and_the_words()
    {
        var passage = Sources.Markdown(Article).Passages[1];

        Assert.Equal($"{ContentHash.Of(Article)[..8]}-2-{ContentHash.Of(passage.Text)[..8]}", passage.Id);
        Assert.Equal(2, passage.Ordinal);
    }

    [Fact]
    public void Ids_are_the_same_at_every_reading_and_all_different()
    {
        var ids = Sources.Markdown("a\n\na\n\na\n").Passages.Select(p => p.Id).ToList();

        Assert.Equal(ids, Sources.Markdown("a\n\na\n\na\n", "renamed.md").Passages.Select(p => p.Id));
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void A_breadcrumb_holds_the_headings_above_outermost_first()
    {
        var passages = Sources.Markdown("# A\n\n### *B*\n\nx\n\n## C\n\ny\n\n# D\n\nz\n").Passages.ToDictionary(p => p.Text);

        Assert.Equal(["A", "B"], passages["x"].Breadcrumb);
        Assert.Equal(["A"], passages["C"].Breadcrumb);
        Assert.Equal(["A", "C"], passages["y"].Breadcrumb);
        Assert.Equal(["D"], passages["z"].Breadcrumb);
    }
}
