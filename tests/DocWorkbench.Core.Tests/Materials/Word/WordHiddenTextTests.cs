using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordHiddenTextTests
{
    private const string White = "<w:color w:val=\"FFFFFF\"/>";
    private const string Dark = "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>";

    [Fact]
    public void Holds_hidden_text_back_and_says_where_it_stood()
    {
        var reading = new WordFile()
            .Xml($"<w:p>{WordFile.Run("seen")}{WordFile.Run(" un", "<w:vanish/>")}{WordFile.Run("seen", "<w:vanish/>")}</w:p>")
            .Read();

        Assert.Equal("seen", Text(reading));
        Assert.Equal(("hidden text", 7), OnlyLeftOut(reading));
        Assert.Equal(
            new QuarantinedText(QuarantineReason.HiddenText, " unseen", "body/0", PassageId: null),
            Assert.Single(reading.Quarantine)
        );
    }

    [Fact]
    public void Holds_back_what_a_style_of_the_paragraph_hides() =>
        Assert.Equal(
            ("hidden text", 6),
            OnlyLeftOut(
                new WordFile()
                    .Style("Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>")
                    .Paragraph("unseen", "Secret")
                    .Paragraph("seen")
                    .Read()
            )
        );

    [Fact]
    public void Holds_back_what_a_style_of_the_words_hides() =>
        Assert.Equal(
            ("hidden text", 6),
            OnlyLeftOut(
                new WordFile()
                    .Style("Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>", type: "character")
                    .Xml($"<w:p>{WordFile.Run("unseen", "<w:rStyle w:val=\"Secret\"/>")}{WordFile.Run("seen")}</w:p>")
                    .Read()
            )
        );

    [Fact]
    public void Keeps_what_is_only_hidden_on_the_web() =>
        Assert.Equal("seen", new WordFile().Xml($"<w:p>{WordFile.Run("seen", "<w:webHidden/>")}</w:p>").Markdown());

    [Theory]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("<w:color w:val=\"FDFDFD\"/>")]
    [InlineData("<w:color w:val=\"000000\" w:themeColor=\"background1\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"white\"/>")]
    [InlineData("<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>")]
    [InlineData("<w:color w:val=\"202020\"/><w:shd w:val=\"clear\" w:fill=\"1F1F1F\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    [InlineData("<w14:textFill><w14:noFill/></w14:textFill>")]
    [InlineData("<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill></w14:textFill>")]
    public void Holds_back_what_nobody_can_read(string properties)
    {
        var reading = new WordFile()
            .Xml($"<w:p>{WordFile.Run("seen")}{WordFile.Run(" ", properties)}{WordFile.Run("unseen", properties)}</w:p>")
            .Read();

        Assert.Equal("seen", Text(reading));
        Assert.Equal(("unreadable text", 6), OnlyLeftOut(reading));
        Assert.Equal(QuarantineReason.UnreadableText, Assert.Single(reading.Quarantine).Reason);
    }

    [Theory]
    [InlineData("<w:color w:val=\"auto\"/>")]
    [InlineData("<w:color w:val=\"808080\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\" w:themeShade=\"80\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct50\" w:fill=\"FFFFFF\"/>")]
    [InlineData("<w:sz w:val=\"8\"/>")]
    public void Keeps_what_can_be_read(string properties) =>
        Assert.Equal("seen", new WordFile().Xml($"<w:p>{WordFile.Run("seen", properties)}</w:p>").Markdown());

    [Fact]
    public void Keeps_white_words_on_a_dark_paragraph() =>
        Assert.Equal(
            "one\n\ntwo",
            new WordFile()
                .Style("Banner", "Banner", $"<w:pPr>{Dark}</w:pPr><w:rPr>{White}</w:rPr>")
                .Xml($"<w:p><w:pPr>{Dark}</w:pPr>{WordFile.Run("one", White)}</w:p>")
                .Paragraph("two", "Banner")
                .Markdown()
        );

    [Fact]
    public void Keeps_white_headings_of_a_table_and_holds_back_white_words_below_them()
    {
        var reading = new WordFile()
            .Xml($"<w:tbl><w:tr><w:tc><w:tcPr>{Dark}</w:tcPr><w:p>{WordFile.Run("Head", White)}</w:p></w:tc></w:tr>")
            .Xml($"<w:tr><w:tc><w:p>{WordFile.Run("unseen", White)}</w:p></w:tc></w:tr></w:tbl>")
            .Read();

        Assert.Equal("| Head |\n| --- |\n|  |", Text(reading));
        Assert.Equal("unseen", Assert.Single(reading.Quarantine).Text);
    }

    [Fact]
    public void Keeps_white_headings_on_the_dark_first_row_of_a_style()
    {
        var reading = new WordFile()
            .Style("Grid", "Grid", $"<w:tblStylePr w:type=\"firstRow\"><w:tcPr>{Dark}</w:tcPr></w:tblStylePr>", type: "table")
            .Xml("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr>")
            .Xml($"<w:tr><w:tc><w:p>{WordFile.Run("Head", White)}</w:p></w:tc></w:tr>")
            .Xml($"<w:tr><w:tc><w:p>{WordFile.Run("unseen", White)}</w:p></w:tc></w:tr></w:tbl>")
            .Read();

        Assert.Equal("| Head |\n| --- |\n|  |", Text(reading));
    }

    [Theory]
    [InlineData("<a:solidFill><a:srgbClr val=\"203040\"/></a:solidFill>", "words")]
    [InlineData("<a:gradFill/>", "words")]
    [InlineData("<a:noFill/>", "")]
    [InlineData("<a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>", "")]
    public void Looks_at_what_fills_a_text_box(string fill, string expected) =>
        Assert.Equal(
            expected,
            new WordFile()
                .Xml(
                    $"<w:p><w:r><w:drawing><wps:wsp><wps:spPr>{fill}</wps:spPr><wps:txbx><w:txbxContent><w:p>{WordFile.Run("words", White)}</w:p>"
                        + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>"
                )
                .Markdown()
        );

    [Fact]
    public void Shows_the_beginning_of_a_long_text_and_counts_all_of_it()
    {
        var reading = new WordFile().Xml($"<w:p>{WordFile.Run(new string('x', 2000), "<w:vanish/>")}</w:p>").Read();

        Assert.Equal(500, Assert.Single(reading.Quarantine).Text.Length);
        Assert.Equal(("hidden text", 2000), OnlyLeftOut(reading));
    }

    private static string Text(ContentReading.Success reading) => ContentMarkdownWriter.Write(reading.Nodes).TrimEnd('\n');

    private static (string, int) OnlyLeftOut(ContentReading.Success reading)
    {
        var left = Assert.Single(reading.LeftOut);
        return (left.What, left.Characters);
    }
}
