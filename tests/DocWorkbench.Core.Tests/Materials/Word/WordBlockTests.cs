using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordBlockTests
{
    private const string Mono = "<w:rFonts w:ascii=\"Courier New\"/>";

    [Fact]
    public void Merges_lines_of_code_and_keeps_them_as_they_are() =>
        Assert.Equal(
            "```\nfor x in *:\n    print(x)\n\nend\n```",
            new WordFile()
                .Style("Listing", "Listing")
                .Paragraph("for x in *:", "Listing")
                .Paragraph("    print(x)", "Listing")
                .Paragraph("", "Listing")
                .Paragraph("end", "Listing")
                .Markdown()
        );

    [Fact]
    public void Takes_a_paragraph_in_a_typewriter_font_for_code_but_not_a_sentence() =>
        Assert.Equal(
            "```\nSELECT * FROM users\n```\n\nThis memo is set in a typewriter face.",
            new WordFile().Xml(Line("SELECT * FROM users")).Xml(Line("This memo is set in a typewriter face.")).Markdown()
        );

    [Fact]
    public void Ignores_a_typewriter_font_that_the_whole_document_is_set_in() =>
        Assert.Equal(
            "SELECT it",
            new WordFile()
                .Xml(Line("SELECT it"))
                .Styles($"<w:docDefaults><w:rPrDefault><w:rPr>{Mono}</w:rPr></w:rPrDefault></w:docDefaults>")
                .Markdown()
        );

    [Fact]
    public void Reads_quotations_and_alerts() =>
        Assert.Equal(
            "> a\n>\n> b\n\n> [!NOTE]\n> c",
            new WordFile()
                .Style("Quote", "Quote")
                .Paragraph("a", "Quote")
                .Paragraph("b", "Quote")
                .Paragraph("Note:", "Quote")
                .Paragraph("c", "Quote")
                .Markdown()
        );

    [Fact]
    public void Names_each_piece_by_its_place_and_paragraph_id()
    {
        var nodes = new WordFile()
            .List(1, "bullet:•")
            .Paragraph("a")
            .Xml($"<w:p w14:paraId=\"5F2A0001\">{WordFile.Run("b")}</w:p>")
            .Entry("c", 1)
            .Xml($"<w:tbl><w:tr><w:tc><w:p>{WordFile.Run("d")}</w:p></w:tc></w:tr></w:tbl>")
            .Read()
            .Nodes;

        Assert.Equal(["body/0", "body/1#5F2A0001", "body/2", "body/3"], nodes.Select(n => n.Anchor));
    }

    [Fact]
    public void Reads_a_text_box_once_and_after_its_paragraph()
    {
        var box = $"<w:txbxContent><w:p>{WordFile.Run("boxed")}</w:p></w:txbxContent>";
        var run =
            $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        Assert.Equal("text\n\nboxed", new WordFile().Xml($"<w:p>{WordFile.Run("text")}{run}</w:p>").Markdown());
    }

    [Fact]
    public void Writes_a_picture_by_its_description_and_part()
    {
        const string drawing =
            "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" descr=\"A [green] icon\"/><a:blip r:embed=\"rId9\"/></wp:inline></w:drawing></w:r>";
        var text = Assert
            .IsType<ParagraphNode>(Assert.Single(new WordFile().Picture("rId9").Xml($"<w:p>{drawing}</w:p>").Read().Nodes))
            .Text;

        Assert.Matches(@"^!\[A \[green\] icon\]\(media/[^)]+\.png\)$", text.Markdown);
        Assert.Equal("A [green] icon", text.Plain);
    }

    [Fact]
    public void Puts_notes_at_the_end()
    {
        var file = new WordFile()
            .Footnotes(
                $"<w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p>{WordFile.Run("My note.")}</w:p></w:footnote>"
            )
            .Xml($"<w:p>{WordFile.Run("Claim.")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .Paragraph("More.");

        Assert.Equal("Claim.[^1]\n\nMore.\n\n[^1]: My note.", file.Markdown());
    }

    [Fact]
    public void Reads_tick_boxes()
    {
        const string box =
            "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>";

        Assert.Equal("[x] Done", new WordFile().Xml($"<w:p>{box}{WordFile.Run(" Done")}</w:p>").Markdown());
    }

    [Fact]
    public void Joins_a_drop_cap_with_its_paragraph() =>
        Assert.Equal(
            "Drop cap",
            new WordFile().Paragraph("D", properties: "<w:framePr w:dropCap=\"drop\"/>").Paragraph("rop cap").Markdown()
        );

    [Fact]
    public void Reads_on_past_elements_nobody_knows() =>
        Assert.Equal(
            "a\n\nb",
            new WordFile()
                .Paragraph("a")
                .Xml("<w:nonsense><w:deeper/></w:nonsense>")
                .Paragraph("b", properties: "<w:outlineLvl w:val=\"many\"/>")
                .Markdown()
        );

    private static string Line(string text) => $"<w:p>{WordFile.Run(text, Mono)}</w:p>";
}
