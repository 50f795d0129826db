namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordLinkTests
{
    [Fact]
    public void Reads_links_to_addresses_and_places() =>
        Assert.Equal(
            "[site](https://example.org/a) and [below](#part)",
            new WordFile()
                .Link("rId50", "https://example.org/a")
                .Xml(
                    $"<w:p><w:hyperlink r:id=\"rId50\">{WordFile.Run("si")}{WordFile.Run("te ")}</w:hyperlink>{WordFile.Run("and ")}"
                        + $"<w:hyperlink w:anchor=\"part\">{WordFile.Run("below")}</w:hyperlink></w:p>"
                )
                .Markdown()
        );

    [Fact]
    public void Reads_a_link_field_spread_over_runs() =>
        Assert.Equal(
            "See [the *docs*](https://example.org/x#top) now",
            new WordFile()
                .Xml(
                    $"<w:p>{WordFile.Run("See ")}{Char("begin")}{Instruction(" HYPERL")}{Instruction("INK \"https://example.org/x\" \\l \"top\" ")}"
                        + $"{Char("separate")}{WordFile.Run("the ")}{WordFile.Run("docs", "<w:i/>")}{Char("end")}{WordFile.Run(" now")}</w:p>"
                )
                .Markdown()
        );

    [Fact]
    public void Reads_a_simple_link_field() =>
        Assert.Equal(
            "[docs](https://example.org/)",
            new WordFile()
                .Xml(
                    $"<w:p><w:fldSimple w:instr=\" HYPERLINK &quot;https://example.org/&quot; \">{WordFile.Run("docs")}</w:fldSimple></w:p>"
                )
                .Markdown()
        );

    [Fact]
    public void Keeps_the_result_of_other_fields_and_never_their_instruction() =>
        Assert.Equal(
            "a saved b",
            new WordFile()
                .Xml(
                    $"<w:p>{WordFile.Run("a ")}{Char("begin")}{Instruction("INCLUDETEXT \"/etc/passwd\"")}{Char("separate")}{WordFile.Run("saved")}{Char("end")}{WordFile.Run(" b")}</w:p>"
                )
                .Markdown()
        );

    [Fact]
    public void Is_not_swallowed_by_a_field_without_end() =>
        Assert.Equal("a\n\nb", new WordFile().Xml($"<w:p>{WordFile.Run("a")}{Char("begin")}</w:p>").Paragraph("b").Markdown());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    public void Keeps_only_the_text_of_a_link_that_would_run_something(string address)
    {
        var reading = new WordFile()
            .Link("rId50", address)
            .Xml($"<w:p><w:hyperlink r:id=\"rId50\">{WordFile.Run("text")}</w:hyperlink></w:p>")
            .Read();

        Assert.Equal("text", ContentOf(reading));
        Assert.Contains(reading.Warnings, w => w.StartsWith("1 link", StringComparison.Ordinal));
    }

    [Fact]
    public void Puts_an_address_with_brackets_between_angles() =>
        Assert.Equal(
            "[t](<https://example.org/a_(b)>)",
            new WordFile()
                .Link("rId50", "https://example.org/a_(b)")
                .Xml($"<w:p><w:hyperlink r:id=\"rId50\">{WordFile.Run("t")}</w:hyperlink></w:p>")
                .Markdown()
        );

    private static string ContentOf(Core.Materials.Content.ContentReading.Success reading) =>
        Core.Materials.Content.ContentMarkdownWriter.Write(reading.Nodes).Trim();

    private static string Char(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Instruction(string text) =>
        $"<w:r><w:instrText xml:space=\"preserve\">{text.Replace("\"", "&quot;", StringComparison.Ordinal)}</w:instrText></w:r>";
}
