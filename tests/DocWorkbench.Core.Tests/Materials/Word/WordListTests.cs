using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordListTests
{
    [Fact]
    public void Nests_by_level_and_goes_on_with_the_outer_list() =>
        Assert.Equal(
            "- a\n  - b\n    - c\n- d",
            new WordFile()
                .List(1, "bullet:•", "bullet:–", "bullet:•")
                .Entry("a", 1)
                .Entry("b", 1, 1)
                .Entry("c", 1, 2)
                .Entry("d", 1)
                .Markdown()
        );

    [Fact]
    public void Tells_ordered_from_unordered_per_level() =>
        Assert.Equal(
            "1. a\n   - b\n2. c",
            new WordFile().List(1, "decimal:%1.", "bullet:•").Entry("a", 1).Entry("b", 1, 1).Entry("c", 1).Markdown()
        );

    [Fact]
    public void Goes_on_counting_after_an_interruption() =>
        Assert.Equal(
            "1. a\n2. b\n\nText\n\n3. c",
            new WordFile().List(1, "decimal:%1.").Entry("a", 1).Entry("b", 1).Paragraph("Text").Entry("c", 1).Markdown()
        );

    [Fact]
    public void Starts_where_an_override_says()
    {
        var start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        var nodes = new WordFile().List(1, "decimal:%1.").Instance(2, 1, start).Entry("a", 1).Entry("b", 2).Entry("c", 2).Read().Nodes;

        Assert.Equal([(1, 1), (5, 2)], nodes.Cast<ListNode>().Select(list => (list.Start, list.Entries.Length)));
    }

    [Fact]
    public void Follows_a_definition_to_the_list_style_it_stands_for() =>
        Assert.Equal(
            "1. a",
            new WordFile()
                .List(1, "decimal:%1.")
                .Style("Steps", "Steps", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", type: "numbering")
                .Part(main =>
                {
                    using var reader = new StreamReader(main.NumberingDefinitionsPart!.GetStream());
                    var xml = reader
                        .ReadToEnd()
                        .Replace(
                            "<w:num w:numId=\"1\">",
                            "<w:abstractNum w:abstractNumId=\"9\"><w:numStyleLink w:val=\"Steps\"/></w:abstractNum><w:num w:numId=\"1\">",
                            StringComparison.Ordinal
                        );
                    reader.Close();
                    main.NumberingDefinitionsPart.FeedData(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml)));
                })
                .Instance(7, 9)
                .Entry("a", 7)
                .Markdown()
        );

    [Fact]
    public void Takes_the_list_from_the_style_unless_the_paragraph_says_none() =>
        Assert.Equal(
            "- a\n\nb",
            new WordFile()
                .List(1, "bullet:•")
                .Style("ListBullet", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                .Paragraph("a", "ListBullet")
                .Paragraph("b", "ListBullet", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
                .Markdown()
        );

    [Fact]
    public void Keeps_an_indented_paragraph_inside_its_entry() =>
        Assert.Equal(
            "- a\n\n  more\n\n- b\n\nout",
            new WordFile()
                .List(1, "bullet:•")
                .Entry("a", 1)
                .Paragraph("more", properties: "<w:ind w:left=\"720\"/>")
                .Entry("b", 1)
                .Paragraph("out")
                .Markdown()
        );

    [Fact]
    public void Leaves_a_paragraph_outside_where_all_text_is_indented_as_far() =>
        Assert.Equal(
            "before\n\n- a\n\nafter",
            new WordFile()
                .List(1, "bullet:•")
                .Paragraph("before", properties: "<w:ind w:left=\"720\"/>")
                .Entry("a", 1)
                .Paragraph("after", properties: "<w:ind w:left=\"720\"/>")
                .Markdown()
        );

    [Fact]
    public void Keeps_a_paragraph_with_an_empty_label_inside_its_entry() =>
        Assert.Equal("- a\n\n  more", new WordFile().List(1, "bullet:•").List(2, "bullet: ").Entry("a", 1).Entry("more", 2).Markdown());

    [Fact]
    public void Keeps_code_between_two_steps_inside_the_first() =>
        Assert.Equal(
            "1. Run:\n\n   ```\n   az login\n   az account show\n   ```\n\n2. Wait.",
            new WordFile()
                .List(1, "decimal:%1.")
                .Style("SourceCode", "Source Code")
                .Entry("Run:", 1)
                .Paragraph("az login", "SourceCode")
                .Paragraph("az account show", "SourceCode")
                .Entry("Wait.", 1)
                .Markdown()
        );

    [Fact]
    public void Leaves_code_after_the_last_step_outside() =>
        Assert.Equal(
            "1. Run:\n\n```\naz login\n```",
            new WordFile()
                .List(1, "decimal:%1.")
                .Style("SourceCode", "Source Code")
                .Entry("Run:", 1)
                .Paragraph("az login", "SourceCode")
                .Markdown()
        );

    [Fact]
    public void Counts_labels_of_several_numbers_by_nesting() =>
        Assert.Equal(
            "1. a\n   1. b\n   2. c",
            new WordFile().List(1, "decimal:%1.", "decimal:%1.%2.").Entry("a", 1).Entry("b", 1, 1).Entry("c", 1, 1).Markdown()
        );

    [Fact]
    public void Keeps_a_label_of_several_numbers_where_nesting_does_not_say_it() =>
        Assert.Equal(
            "1. a\n\nText\n\n- 1.1. b",
            new WordFile().List(1, "decimal:%1.", "decimal:%1.%2.").Entry("a", 1).Paragraph("Text").Entry("b", 1, 1).Markdown()
        );

    [Fact]
    public void Takes_digits_typed_into_a_deeper_label_for_the_level_above() =>
        Assert.Equal(
            "1. a\n2. b\n   1. c",
            new WordFile().List(1, "decimal:%1.", "decimal:1.%2").Entry("a", 1).Entry("b", 1).Entry("c", 1, 1).Markdown()
        );

    [Theory]
    [InlineData("upperRoman:Part %1.", "- Part III. Scope")]
    [InlineData("lowerLetter:Case %1)", "- Case c) Scope")]
    [InlineData("decimalZero:%1", "- 03 Scope")]
    [InlineData("decimal:FR-%1", "- FR-3 Scope")]
    public void Keeps_labels_that_say_more_than_a_number(string level, string expected) =>
        Assert.EndsWith(
            expected,
            new WordFile().List(1, level).Entry("One", 1).Entry("Two", 1).Entry("Scope", 1).Markdown(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Parts_lists_that_stand_side_by_side() =>
        Assert.Equal(2, new WordFile().List(1, "decimal:%1.").List(2, "decimal:%1.").Entry("a", 1).Entry("b", 2).Read().Nodes.Length);

    [Fact]
    public void Passes_over_a_list_that_is_not_defined() => Assert.Equal("a", new WordFile().Entry("a", 42).Markdown());
}
