using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordInlineTests
{
    private const string Bold = "<w:b/>";
    private const string Mono = "<w:rFonts w:ascii=\"Consolas\"/>";

    [Fact]
    public void Makes_one_mark_of_runs_set_alike() => Assert.Equal("**ab**", Markdown(("a", Bold), ("b", Bold)));

    [Fact]
    public void Keeps_spaces_outside_marks() => Assert.Equal("a **b** c", Markdown(("a", ""), (" b ", Bold), ("c", "")));

    [Fact]
    public void Spans_the_space_between_two_bold_words() => Assert.Equal("**a b**", Markdown(("a", Bold), (" ", ""), ("b", Bold)));

    [Fact]
    public void Ends_marks_before_a_line_break() =>
        Assert.Equal(
            "**a**\\\n**b**",
            new WordFile()
                .Xml($"<w:p>{WordFile.Run("a", Bold)}<w:r><w:rPr>{Bold}</w:rPr><w:br/></w:r>{WordFile.Run("b", Bold)}</w:p>")
                .Markdown()
        );

    [Fact]
    public void Nests_italic_inside_bold() => Assert.Equal("**a *b* c**", Markdown(("a ", Bold), ("b", "<w:b/><w:i/>"), (" c", Bold)));

    [Fact]
    public void Takes_punctuation_out_of_a_mark_that_could_not_end_there() =>
        Assert.Equal("**Name**:value", Markdown(("Name:", Bold), ("value", "")));

    [Fact]
    public void Writes_typewriter_words_as_code() =>
        Assert.Equal("Run `az aks` now", Markdown(("Run ", ""), ("az ", Mono), ("aks", Mono), (" now", "")));

    [Fact]
    public void Writes_a_code_style_as_code_with_backticks_inside() =>
        Assert.Equal(
            "Use ``a`b`` here",
            new WordFile()
                .Style("VerbatimChar", "Verbatim Char", type: "character")
                .Xml($"<w:p>{WordFile.Run("Use ")}{WordFile.Run("a`b", "<w:rStyle w:val=\"VerbatimChar\"/>")}{WordFile.Run(" here")}</w:p>")
                .Markdown()
        );

    [Fact]
    public void Lets_a_run_take_back_what_its_style_says() =>
        Assert.Equal(
            "plain",
            new WordFile()
                .Style("Strong", "Strong", "<w:rPr><w:b/></w:rPr>", type: "character")
                .Xml($"<w:p>{WordFile.Run("plain", "<w:rStyle w:val=\"Strong\"/><w:b w:val=\"0\"/>")}</w:p>")
                .Markdown()
        );

    [Theory]
    [InlineData("a*b*c", @"a\*b\*c")]
    [InlineData("2 * 3", "2 * 3")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("_private", @"\_private")]
    [InlineData("<name>", "&lt;name>")]
    [InlineData("a < b", "a < b")]
    [InlineData("AT&T &amp;", "AT&T &amp;amp;")]
    [InlineData("[x](y)", @"[x\](y)")]
    [InlineData("[optional]", "[optional]")]
    [InlineData("# not a heading", @"\# not a heading")]
    [InlineData("1. typed", @"1\. typed")]
    public void Escapes_what_would_be_syntax_and_nothing_else(string text, string expected)
    {
        var file = new WordFile().Paragraph(text);

        Assert.Equal(expected, file.Markdown());
        Assert.Equal(text, Assert.IsType<ParagraphNode>(Assert.Single(file.Read().Nodes)).Text.Plain);
    }

    [Fact]
    public void Writes_breaks_tabs_hyphens_and_symbols()
    {
        const string run =
            "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
            + "<w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>";
        var text = Assert.IsType<ParagraphNode>(Assert.Single(new WordFile().Xml($"<w:p>{run}</w:p>").Read().Nodes)).Text;

        Assert.Equal("a\\\nb\tc-d→α", text.Markdown);
        Assert.Equal("a\nb\tc-d→α", text.Plain);
    }

    [Fact]
    public void Keeps_raised_digits_raised() => Assert.Equal("10²", Markdown(("10", ""), ("2", "<w:vertAlign w:val=\"superscript\"/>")));

    [Fact]
    public void Removes_signs_that_turn_text_round_and_says_so()
    {
        var reading = new WordFile().Paragraph("a\u202Eb").Read();

        Assert.Equal("ab", Assert.IsType<ParagraphNode>(Assert.Single(reading.Nodes)).Text.Plain);
        Assert.Contains(reading.Warnings, w => w.Contains("invisible", StringComparison.Ordinal));
    }

    [Fact]
    public void Writes_formulas_as_LaTeX() =>
        Assert.Equal(
            @"$\frac{a}{2}$",
            new WordFile()
                .Xml(
                    "<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>"
                )
                .Markdown()
        );

    private static string Markdown(params (string Text, string Properties)[] runs) =>
        new WordFile().Xml($"<w:p>{string.Concat(runs.Select(r => WordFile.Run(r.Text, r.Properties)))}</w:p>").Markdown();
}
