using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordOmissionTests
{
    [Fact]
    public void Reports_headers_instead_of_reading_them()
    {
        var reading = new WordFile().Header("Confidential").Paragraph("a").Read();

        Assert.Equal("a", Text(reading));
        Assert.Equal(("headers and footers", 12), OnlyLeftOut(reading));
    }

    [Fact]
    public void Reports_a_table_of_contents_over_several_paragraphs()
    {
        var reading = new WordFile()
            .Style("Heading1", "heading 1")
            .Xml(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                    + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{WordFile.Run("One 1")}</w:p>"
            )
            .Xml($"<w:p>{WordFile.Run("Two 2")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
            .Paragraph("One", "Heading1")
            .Read();

        Assert.Equal("# One", Text(reading));
        Assert.Equal(("table of contents", 10), OnlyLeftOut(reading));
    }

    [Fact]
    public void Is_not_swallowed_by_a_table_of_contents_without_end() =>
        Assert.Equal(
            "# One\n\nText",
            new WordFile()
                .Style("Heading1", "heading 1")
                .Xml(
                    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
                        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{WordFile.Run("One 1")}</w:p>"
                )
                .Paragraph("One", "Heading1")
                .Paragraph("Text")
                .Markdown()
        );

    [Fact]
    public void Reads_tracked_changes_as_accepted_and_says_so()
    {
        var reading = new WordFile()
            .Xml(
                $"<w:p>{WordFile.Run("It is ")}<w:del w:id=\"1\"><w:r><w:delText>old</w:delText></w:r></w:del>"
                    + $"<w:ins w:id=\"2\">{WordFile.Run("new")}</w:ins></w:p>"
            )
            .Read();

        Assert.Equal("It is new", Text(reading));
        Assert.Equal("2 unresolved tracked changes; the text reads as if all were accepted.", Assert.Single(reading.Warnings));
    }

    [Fact]
    public void Joins_paragraphs_whose_parting_was_deleted() =>
        Assert.Equal(
            "one two",
            new WordFile().Paragraph("one ", properties: "<w:rPr><w:del w:id=\"1\"/></w:rPr>").Paragraph("two").Markdown()
        );

    [Fact]
    public void Keeps_the_last_paragraph_even_where_its_end_was_deleted() =>
        Assert.Equal("one", new WordFile().Paragraph("one", properties: "<w:rPr><w:del w:id=\"1\"/></w:rPr>").Markdown());

    [Fact]
    public void Says_that_a_picture_from_elsewhere_was_not_fetched()
    {
        var reading = new WordFile()
            .Part(main =>
                main.AddExternalRelationship(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
                    new Uri("https://example.org/track.png"),
                    "rId9"
                )
            )
            .Xml($"<w:p>{WordFile.Run("a")}<w:r><w:drawing><a:blip r:link=\"rId9\"/></w:drawing></w:r></w:p>")
            .Read();

        Assert.Equal("a", Text(reading));
        Assert.Equal(("1 picture from elsewhere", 0), OnlyLeftOut(reading));
        Assert.EndsWith("nothing was fetched.", Assert.Single(reading.Warnings), StringComparison.Ordinal);
    }

    private static string Text(ContentReading.Success reading) => ContentMarkdownWriter.Write(reading.Nodes).TrimEnd('\n');

    private static (string, int) OnlyLeftOut(ContentReading.Success reading)
    {
        var left = Assert.Single(reading.LeftOut);
        return (left.What, left.Characters);
    }
}
