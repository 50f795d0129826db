using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Proposals;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Changes.Placing;

public sealed class InsertionTests
{
    [Theory]
    [InlineData("# A\n\ntext\n\n## Next steps\n", "# A\n\ntext\n\n## New\n\nx\n\n## Next steps\n")]
    [InlineData("# A\n\ntext\n## Next steps\n", "# A\n\ntext\n\n## New\n\nx\n\n## Next steps\n")]
    [InlineData("## Next steps\n", "## New\n\nx\n\n## Next steps\n")]
    [InlineData("# A\r\n\r\ntext\r\n## Next steps", "# A\r\n\r\ntext\r\n\r\n## New\r\n\r\nx\r\n\r\n## Next steps")]
    [InlineData("# A\n\ntext", "# A\n\ntext\n\n## New\n\nx")]
    [InlineData("# A\n\ntext\n", "# A\n\ntext\n\n## New\n\nx\n")]
    [InlineData("# A\n\ntext\n\n\n\n", "# A\n\ntext\n\n## New\n\nx\n\n\n\n")]
    [InlineData("# A\n\ntext  ", "# A\n\ntext  \n\n## New\n\nx")]
    [InlineData("\n\n", "\n\n## New\n\nx\n\n")]
    public void A_new_section_has_a_blank_line_on_either_side(string text, string expected) =>
        Assert.Equal(expected, Apply(HowTo(text), Quoting(Add("New", "\n## New\n\nx\n\n\n"))));

    [Fact]
    public void Several_new_sections_at_one_place_read_well_in_any_number()
    {
        var all = Quoting(Add("B", "## B\n\nb"), Add("C", "## C\n\nc"));
        var howTo = HowTo("# A\n\ntext\n\n## See also\n");

        Assert.Equal("# A\n\ntext\n\n## B\n\nb\n\n## C\n\nc\n\n## See also\n", Apply(howTo, all));
        Assert.Equal("# A\n\ntext\n\n## C\n\nc\n\n## See also\n", Apply(howTo, all with { Operations = [all.Operations[1]] }));
    }

    [Theory]
    [InlineData("- b", "# A\n\n- a\n", "# A\n\n- a\n- b\n")]
    [InlineData("* b", "# A\n\n- a\n", "# A\n\n- a\n\n* b\n")]
    [InlineData("2. b", "# A\n\n1. a\n", "# A\n\n1. a\n2. b\n")]
    [InlineData("2) b", "# A\n\n1. a\n", "# A\n\n1. a\n\n2) b\n")]
    [InlineData("- b", "# A\n\ntext\n", "# A\n\ntext\n\n- b\n")]
    [InlineData("text", "# A\n\n- a\n", "# A\n\n- a\n\ntext\n")]
    [InlineData("- b", "# A\n\n- a", "# A\n\n- a\n- b")]
    [InlineData("**b**", "# A\n\n- a\n", "# A\n\n- a\n\n**b**\n")]
    public void An_entry_goes_on_with_a_list_of_its_kind(string added, string text, string expected) =>
        Assert.Equal(expected, Apply(HowTo(text), Quoting(Add("A", added))));

    [Fact]
    public void Text_before_the_first_heading_does_not_run_into_it()
    {
        var howTo = HowTo("# A\n\ntext\n");
        var operation = Op(1, OperationKind.InsertBefore, "S00", null, Words(BlockKind.Paragraph, "Hello."));

        Assert.Equal("Hello.\n\n# A\n\ntext\n", Apply(howTo, Of(howTo, [], operation)));
    }

    [Fact]
    public void What_a_person_puts_at_the_beginning_does_not_run_into_the_first_heading()
    {
        var spot = PersonPlacer.Insert(HowTo("# A\n"), "Hello.", new ChosenPlace("S00", AtEnd: true));

        Assert.Equal(("Hello.\n\n", "at the beginning"), (spot?.Text, spot?.Place));
    }

    [Fact]
    public void Two_additions_to_an_empty_how_to_do_not_run_together()
    {
        var howTo = HowTo("");

        Assert.Equal("## B\n\nb\n\n## C\n\nc", Apply(howTo, Quoting(Add("B", "## B\n\nb"), Add("C", "## C\n\nc"))).Trim());
    }

    [Fact]
    public void A_person_chooses_in_front_of_or_at_the_end_of_a_section_with_all_below_it()
    {
        var howTo = HowTo("# A\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n");

        Assert.Equal(5, PersonPlacer.Insert(howTo, "x", new ChosenPlace("S02", AtEnd: false))?.Target.Start);
        Assert.Equal(
            ("\nx\n", "at the end of B"),
            PersonPlacer.Insert(howTo, "x", new ChosenPlace("S02", AtEnd: true)) is { } spot ? (spot.Text, spot.Place) : default
        );
        Assert.Null(PersonPlacer.Insert(howTo, "x", new ChosenPlace("S09", AtEnd: true)));
    }
}
