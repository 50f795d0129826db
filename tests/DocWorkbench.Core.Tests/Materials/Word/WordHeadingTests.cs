using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordHeadingTests
{
    private const string Numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    [Fact]
    public void Takes_the_level_from_the_built_in_name_of_a_style() =>
        Assert.Equal("## Setup", new WordFile().Style("berschrift2", "heading 2").Paragraph("Setup", "berschrift2").Markdown());

    [Fact]
    public void Takes_the_level_from_the_outline_of_a_style_it_is_based_on() =>
        Assert.Equal(
            "### Setup",
            new WordFile()
                .Style("Base", "Company base", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
                .Style("Own", "Company heading", basedOn: "Base")
                .Paragraph("Setup", "Own")
                .Markdown()
        );

    [Fact]
    public void Lets_the_paragraph_decide_before_its_style() =>
        Assert.Equal(
            "#### Setup\n\nPlain",
            new WordFile()
                .Style("Heading1", "heading 1")
                .Paragraph("Setup", "Heading1", "<w:outlineLvl w:val=\"3\"/>")
                .Paragraph("Plain", "Heading1", "<w:outlineLvl w:val=\"9\"/>")
                .Markdown()
        );

    [Fact]
    public void Ends_when_styles_are_based_on_each_other() =>
        Assert.Equal("Text", new WordFile().Style("A", "a", basedOn: "B").Style("B", "b", basedOn: "A").Paragraph("Text", "A").Markdown());

    [Fact]
    public void Keeps_a_numbered_heading_a_heading_without_its_automatic_number() =>
        Assert.Equal(
            "# First\n\n## Inner\n\n# Second",
            new WordFile()
                .List(1, "decimal:%1", "decimal:%1.%2")
                .Style("Heading1", "heading 1", $"<w:pPr>{Numbered}</w:pPr>")
                .Style("Heading2", "heading 2", "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                .Paragraph("First", "Heading1")
                .Paragraph("Inner", "Heading2")
                .Paragraph("Second", "Heading1")
                .Markdown()
        );

    [Fact]
    public void Remembers_the_number_that_is_counted_for_a_heading_beside_its_words()
    {
        var file = new WordFile()
            .List(1, "decimal:%1.", "decimal:%1.%2")
            .Style("Heading1", "heading 1", $"<w:pPr>{Numbered}</w:pPr>")
            .Style("Heading2", "heading 2", "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            .Paragraph("Plan", "Heading1")
            .Paragraph("Setup", "Heading1")
            .Paragraph("Prerequisites", "Heading2")
            .Paragraph("A roof.");
        var source = new MaterialSource("plan.docx", MaterialKind.Word, file.ToBytes());
        var material = Assert.IsType<MaterialReading.Success>(MaterialReader.Read(source, TestContext.Current.CancellationToken)).Material;

        Assert.Equal(["1. Plan", "2. Setup", "2.1 Prerequisites"], material.Outline().Select(h => $"{h.Number} {h.Text}"));
        Assert.Equal(["Setup", "Prerequisites"], material.Passages[^1].Breadcrumb);
        Assert.Equal(["2. Setup", "2.1 Prerequisites"], material.Passages[^1].NumberedBreadcrumb);
        Assert.Equal("## Prerequisites", material.Passages[2].Markdown);
    }

    [Fact]
    public void Takes_the_level_a_style_looks_like_where_its_outline_only_serves_the_contents() =>
        Assert.Equal(
            "# Figures",
            new WordFile()
                .Style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                .Style("Front", "Front matter", "<w:pPr><w:outlineLvl w:val=\"7\"/></w:pPr>", basedOn: "Heading1")
                .Paragraph("Figures", "Front")
                .Markdown()
        );

    [Fact]
    public void Keeps_a_number_that_was_typed() =>
        Assert.Equal("# 4.2 Limits", new WordFile().Style("Heading1", "heading 1").Paragraph("4.2 Limits", "Heading1").Markdown());

    [Fact]
    public void Makes_the_title_a_heading_where_it_is_the_only_one_of_its_level()
    {
        var reading = new WordFile()
            .Style("Title", "Title")
            .Style("Heading2", "heading 2")
            .Paragraph("Guide", "Title")
            .Paragraph("Part", "Heading2")
            .Read();

        Assert.Equal("Guide", reading.Title);
        Assert.Equal([(1, "Guide"), (2, "Part")], reading.Nodes.OfType<HeadingNode>().Select(h => (h.Level, h.Text.Plain)));
    }

    [Fact]
    public void Makes_the_title_a_paragraph_beside_headings_of_the_first_level() =>
        Assert.Equal(
            "Guide\n\n# Part",
            new WordFile()
                .Style("Title", "Title")
                .Style("Heading1", "heading 1")
                .Paragraph("Guide", "Title")
                .Paragraph("Part", "Heading1")
                .Markdown()
        );

    [Fact]
    public void Makes_titles_paragraphs_where_there_are_several() =>
        Assert.Equal(
            "Guide\n\nText\n\nGuide",
            new WordFile().Style("Title", "Title").Paragraph("Guide", "Title").Paragraph("Text").Paragraph("Guide", "Title").Markdown()
        );

    [Fact]
    public void Leaves_out_an_empty_heading_and_bold_that_says_nothing() =>
        Assert.Equal(
            "# Bold",
            new WordFile()
                .Style("Heading1", "heading 1")
                .Paragraph("", "Heading1")
                .Xml("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + WordFile.Run("Bold", "<w:b/>") + "</w:p>")
                .Markdown()
        );
}
