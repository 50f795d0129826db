using System.Text;
using System.Text.Json;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes.Placing;

public sealed class QuotedPlacingTests
{
    private const string Base = """
        # Bake bread

        ## Steps

        Mix the flour.
        Wait an hour.

        ### Knead

        Knead it well.

        ## Tips

        - Use a scale.

        ## Next steps

        Knead it well.

        """;

    [Fact]
    public void Puts_a_new_section_before_the_first_closing_section() =>
        Assert.Equal(
            Base.Replace("## Next steps", "## Storage\n\nKeep it dry.\n\n## Next steps"),
            All(Base, Add("Storage", "## Storage\n\nKeep it dry.\n"))
        );

    [Fact]
    public void Puts_a_new_section_at_the_end_where_nothing_closes() =>
        Assert.Equal("# A\n\ntext\n\n## B\n\nnew", All("# A\n\ntext", Add("B", "## B\n\nnew")));

    [Fact]
    public void Does_not_take_steps_for_next_steps()
    {
        var placed = Place("# A\n\n## Steps\n\none\n", Add("x", "## New\n\ntext"));

        Assert.Equal("at the end", placed.Placed.Single().Place);
    }

    [Theory]
    [InlineData("## Tips\n\nmore")]
    [InlineData("##  TIPS ##\n\nmore")]
    public void Leaves_a_section_that_exists_unplaced(string updated) =>
        Assert.StartsWith("The section exists", Place(Base, Add("Tips", updated)).Unplaced.Single().Reason, StringComparison.Ordinal);

    [Fact]
    public void Adds_text_without_a_heading_at_the_end_of_the_named_section()
    {
        var result = All(Base, Add(" ## tips ", "- Use a timer."));

        Assert.Equal(Base.Replace("- Use a scale.\n", "- Use a scale.\n- Use a timer.\n"), result);
    }

    [Theory]
    [InlineData("Nowhere", "No section is called")]
    [InlineData("", "No section is called")]
    public void Leaves_text_for_an_unknown_section_unplaced(string section, string reason) =>
        Assert.Contains(reason, Place(Base, Add(section, "text")).Unplaced.Single().Reason, StringComparison.Ordinal);

    [Fact]
    public void Leaves_text_for_a_repeated_heading_unplaced() =>
        Assert.StartsWith(
            "2 sections are called",
            Place("# A\n\n## B\n\n## B\n", Add("B", "text")).Unplaced.Single().Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void Replaces_the_quoted_text_only() =>
        Assert.Equal(Base.Replace("Mix the flour.", "Sift the flour."), All(Base, Modify("Steps", "Mix the flour.", "Sift the flour.")));

    [Fact]
    public void Searches_in_the_named_section_only() =>
        Assert.Equal(
            Base.Replace("## Next steps\n\nKnead it well.", "## Next steps\n\nEat it."),
            All(Base, Modify("Next Steps", "Knead it well.", "Eat it."))
        );

    [Theory]
    [InlineData("Elsewhere", "Knead it well.", "2 times")]
    [InlineData("Tips", "Knead it well.", "0 times")]
    [InlineData("Tips", null, "does not quote")]
    public void Says_how_often_a_quote_was_found(string section, string? original, string reason) =>
        Assert.Contains(reason, Place(Base, Modify(section, original, "x")).Unplaced.Single().Reason, StringComparison.Ordinal);

    [Fact]
    public void Folds_white_space_when_the_quote_is_not_there_as_it_stands() =>
        Assert.Equal(
            Base.Replace("Mix the flour.\nWait an hour.", "Mix and wait."),
            All(Base, Modify("Steps", "Mix  the flour.   Wait an\nhour.\n", "Mix and wait.\n"))
        );

    [Fact]
    public void Removes_the_quoted_text() =>
        Assert.Equal(
            Base.Replace("Wait an hour.", ""),
            All(
                Base,
                new
                {
                    section = "Steps",
                    action = "delete",
                    original = "Wait an hour.",
                }
            )
        );

    [Fact]
    public void Leaves_the_second_of_two_overlapping_changes_unplaced()
    {
        var placement = Place(Base, Modify("Steps", "Mix the flour.", "a"), Modify("Steps", "the flour.\nWait", "b"));

        Assert.Equal((1, 2), (placement.Placed.Single().Number, placement.Unplaced.Single().Number));
    }

    [Fact]
    public void Leaves_the_second_of_two_equal_new_sections_unplaced() =>
        Assert.Equal(
            "The section exists: change 1 already adds \"new\".",
            Place(Base, Add("New", "## New\n\na"), Add("New", "## new\n\nb")).Unplaced.Single().Reason
        );

    [Fact]
    public void Leaves_an_unknown_action_unplaced() =>
        Assert.Contains(
            "delete_all",
            Place(Base, new Entry("Tips", "delete_all", null, "")).Unplaced.Single().Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void Writes_new_text_in_the_line_ends_of_the_base()
    {
        var crlf = Base.Replace("\n", "\r\n");

        Assert.Equal(
            crlf.Replace("## Next steps", "## Storage\r\n\r\nKeep it dry.\r\n\r\n## Next steps"),
            All(crlf, Add("Storage", "## Storage\n\nKeep it dry."))
        );
    }

    [Fact]
    public void Finds_a_quote_with_line_feeds_in_a_file_with_other_line_ends() =>
        Assert.Single(Place(Base.Replace("\n", "\r\n"), Modify("Steps", "Mix the flour.\nWait an hour.", "x")).Placed);

    [Fact]
    public void Keeps_every_byte_of_a_file_with_undecodable_bytes()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "# A\r\n\nol"u8, 0x92, .. "d text\r\n"u8, 0xFF];
        var howTo = HowToReader.Read(SourceText.FromBytes(bytes));
        var placement = OperationPlacer.Place(howTo, Read(Modify("A", "d text", "D TEXT")));

        byte[] expected = [0xEF, 0xBB, 0xBF, .. "# A\r\n\nol"u8, 0x92, .. "D TEXT\r\n"u8, 0xFF];
        Assert.Equal(bytes, ChangeSplicer.Apply(howTo, []));
        Assert.Equal(expected, ChangeSplicer.Apply(howTo, placement.Placed.Select(c => (c, c.NewText))));
    }

    [Fact]
    public void Names_the_same_change_alike_at_every_reading()
    {
        var ids = Place(Base, Add("N", "## N\n\na"), Modify("Tips", "a scale", "scales")).Placed.Select(c => c.Id).ToList();

        Assert.Equal(ids, Place(Base, Add("N", "## N\n\na"), Modify("Tips", "a scale", "scales")).Placed.Select(c => c.Id));
        Assert.Equal(2, ids.Distinct().Count());
    }

    private sealed record Entry(string section, string action, string? original, string updated);

    private static Entry Add(string section, string updated) => new(section, "add", null, updated);

    private static Entry Modify(string section, string? original, string updated) => new(section, "modify", original, updated);

    private static Proposal Read(params object[] changes) =>
        ((ProposalReading.Success)ProposalReader.Read(JsonSerializer.Serialize(new { changes }))).Proposal;

    private static Placement Place(string text, params object[] changes) =>
        OperationPlacer.Place(HowToReader.Read(SourceText.FromString(text)), Read(changes));

    private static string All(string text, params object[] changes)
    {
        var howTo = HowToReader.Read(SourceText.FromString(text));
        var placement = OperationPlacer.Place(howTo, Read(changes));
        Assert.Empty(placement.Unplaced);
        return Encoding.UTF8.GetString(ChangeSplicer.Apply(howTo, placement.Placed.Select(c => (c, c.NewText))));
    }
}
