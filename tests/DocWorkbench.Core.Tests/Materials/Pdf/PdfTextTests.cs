using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Pdf;

public sealed class PdfTextTests
{
    private const string Wide = "The dough rests for two hours in a warm and quiet place";

    [Fact]
    public void Lines_become_paragraphs_again() =>
        Assert.Equal(
            [$"{Wide} until it has doubled.", "Then it is baked."],
            Pdfs.Read(new PdfFile().Page(PdfFile.Lines(Wide, "until it has doubled.", "", "Then it is baked."))).Plain()
        );

    [Fact]
    public void A_line_that_had_room_for_the_next_word_ends_its_paragraph() =>
        Assert.Equal(["Short one.", $"{Wide}."], Pdfs.Read(new PdfFile().Page(PdfFile.Lines("Short one.", $"{Wide}."))).Plain());

    [Fact]
    public void A_passage_is_found_by_its_page() =>
        Assert.Equal(
            ["page 1", "page 2"],
            Pdfs.Read(new PdfFile().Page(PdfFile.Lines("One page.")).Page(PdfFile.Lines("Another page."))).Nodes.Select(n => n.Anchor)
        );

    [Fact]
    public void A_sentence_broken_by_the_end_of_a_page_is_one_paragraph() =>
        Assert.Equal(
            [$"{Wide} until it has doubled."],
            Pdfs.Read(new PdfFile().Page(PdfFile.Lines(Wide)).Page(PdfFile.Lines("until it has doubled."))).Plain()
        );

    [Fact]
    public void A_hyphen_that_only_ends_a_line_is_undone() =>
        Assert.Equal(
            ["The sourdough needs time. It can wait here for a whole long warm day with flour"],
            Pdfs.Read(
                    new PdfFile().Page(
                        PdfFile.Lines("The sourdough needs time. It can wait here for a whole long warm day with fl-", "our")
                    )
                )
                .Plain()
        );

    [Fact]
    public void A_hyphen_that_belongs_to_the_word_stays() =>
        Assert.Equal(
            ["A well-known baker uses it. Nobody in the whole town is as good or as well-known as she"],
            Pdfs.Read(
                    new PdfFile().Page(
                        PdfFile.Lines("A well-known baker uses it. Nobody in the whole town is as good or as well-", "known as she")
                    )
                )
                .Plain()
        );

    [Fact]
    public void Bullets_become_a_list() =>
        Assert.Equal(
            2,
            Assert
                .IsType<ListNode>(Assert.Single(Pdfs.Read(new PdfFile().Page(PdfFile.Lines("\u0095 flour", "\u0095 water"))).Nodes))
                .Entries.Length
        );

    [Fact]
    public void Numbers_become_a_numbered_list() =>
        Assert.True(
            Assert.IsType<ListNode>(Assert.Single(Pdfs.Read(new PdfFile().Page(PdfFile.Lines("1. Mix.", "2. Wait."))).Nodes)).Ordered
        );

    [Fact]
    public void Bullets_drawn_as_shapes_are_bullets_too() =>
        Assert.IsType<ListNode>(
            Assert.Single(
                Pdfs.Read(
                    new PdfFile().Page(
                        "40 703 3 3 re f\n" + PdfFile.Text(50, 700, "flour") + "40 689 3 3 re f\n" + PdfFile.Text(50, 686, "water")
                    )
                ).Nodes
            )
        );

    [Fact]
    public void Larger_letters_make_a_heading() =>
        Assert.Equal(
            (1, "Bread"),
            Pdfs.Read(new PdfFile().Page(PdfFile.Text(50, 740, "Bread", size: 20) + PdfFile.Lines(Wide + ".", "", Wide + " too."))).Nodes[0]
                is HeadingNode { Level: var level, Text.Plain: var text }
                ? (level, text)
                : (0, "")
        );

    [Fact]
    public void Letters_of_one_size_make_no_heading() =>
        Assert.All(
            Pdfs.Read(new PdfFile().Page(PdfFile.Text(50, 740, "Note", font: "F2") + PdfFile.Lines(Wide + "."))).Nodes,
            n => Assert.IsType<ParagraphNode>(n)
        );

    [Fact]
    public void A_heading_the_file_marks_is_one_whatever_its_size() =>
        Assert.IsType<HeadingNode>(
            Pdfs.Read(new PdfFile().Page("/H2 <</MCID 0>> BDC " + PdfFile.Text(50, 740, "Bread") + "EMC " + PdfFile.Lines(Wide))).Nodes[0]
        );

    [Fact]
    public void Code_keeps_its_lines_and_their_indentation() =>
        Assert.Equal(
            "oven:\n  on: true",
            Assert
                .IsType<CodeNode>(
                    Assert.Single(
                        Pdfs.Read(
                            new PdfFile().Page(PdfFile.Text(50, 700, "oven:", 10, "F3") + PdfFile.Text(62, 688, "on: true", 10, "F3"))
                        ).Nodes
                    )
                )
                .Code
        );

    [Fact]
    public void Cells_side_by_side_in_rows_make_a_table() =>
        Assert.Equal(
            ["Flour | Grams\nRye | 500\nWheat | 250"],
            Pdfs.Read(
                    new PdfFile().Page(
                        string.Concat(
                            new[] { ("Flour", "Grams"), ("Rye", "500"), ("Wheat", "250") }.Select(
                                (row, i) => PdfFile.Text(50, 700 - (20 * i), row.Item1) + PdfFile.Text(200, 700 - (20 * i), row.Item2)
                            )
                        )
                    )
                )
                .Plain()
        );

    [Fact]
    public void Columns_are_read_one_after_the_other() =>
        Assert.Equal(
            ["Left one. Left two.", "Right one. Right two."],
            Pdfs.Read(
                    new PdfFile().Page(
                        PdfFile.Text(50, 700, "Left one.")
                            + PdfFile.Text(50, 686, "Left two.")
                            + PdfFile.Text(350, 700, "Right one.")
                            + PdfFile.Text(350, 686, "Right two.")
                    )
                )
                .Plain()
        );

    [Fact]
    public void What_is_drawn_last_is_read_where_it_stands() =>
        Assert.Equal(
            ["First.", "Second.", "Third."],
            Pdfs.Read(
                    new PdfFile().Page(PdfFile.Text(50, 700, "First.") + PdfFile.Text(50, 500, "Third.") + PdfFile.Text(50, 600, "Second."))
                )
                .Plain()
        );

    [Fact]
    public void Accidental_markdown_is_escaped() =>
        Assert.Contains(
            @"\*all\*",
            Assert
                .IsType<ParagraphNode>(Assert.Single(Pdfs.Read(new PdfFile().Page(PdfFile.Lines("Take *all* of it."))).Nodes))
                .Text.Markdown,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_title_is_the_documents_own() =>
        Assert.Equal(
            "Bread at home",
            Pdfs.Read(
                new PdfFile { Trailer = "/Info 9 0 R" }
                    .Set(9, "<</Title(Bread at home)>>")
                    .Page(PdfFile.Lines("Text."))
            ).Title
        );

    [Theory]
    [InlineData("Microsoft Word - bread.docx")]
    [InlineData("bread final.docx")]
    [InlineData("Untitled document")]
    public void A_file_name_is_no_title(string name) =>
        Assert.Null(
            Pdfs.Read(
                new PdfFile { Trailer = "/Info 9 0 R" }
                    .Set(9, $"<</Title({name})>>")
                    .Page(PdfFile.Lines("Text."))
            ).Title
        );
}
