using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Passages;

public sealed class StatusTests
{
    private const string Wishes = "# Sourdough\n\nFR1 It rises.\n\nFR2.1 It browns.\n\nNFR-3 It keeps for 3 days.\n";

    [Theory]
    [InlineData("bread_PRD_v2.md")]
    [InlineData("Bread requirements.md")]
    [InlineData("functional spec.md")]
    public void A_file_may_call_itself_a_requirement(string name) =>
        Assert.Equal(MaterialStatus.Requirement, Sources.Markdown("It rises.\n", name).Status);

    [Fact]
    public void A_title_may_call_the_file_a_requirement() =>
        Assert.Equal(MaterialStatus.Requirement, Sources.Markdown("# Product requirements\n\nIt rises.\n").Status);

    [Fact]
    public void Numbered_requirements_tell() => Assert.Equal(MaterialStatus.Requirement, Sources.Markdown(Wishes).Status);

    [Fact]
    public void The_usual_headings_tell() =>
        Assert.Equal(
            MaterialStatus.Requirement,
            Sources.Markdown("# Bread\n\n## 1. Business objectives\n\na\n\n## User stories\n\nb\n\n## Out of scope\n\nc\n").Status
        );

    [Fact]
    public void An_article_that_says_must_and_will_is_no_requirement() =>
        Assert.Equal(
            MaterialStatus.Published,
            Sources
                .Markdown("# Bake\n\nYou must wait. It will rise. Users should knead it; the oven must be hot and shall stay so.\n")
                .Status
        );

    [Fact]
    public void One_requirement_number_is_not_enough() =>
        Assert.Equal(MaterialStatus.Published, Sources.Markdown("# Bake\n\nThis answers FR1.\n").Status);

    [Theory]
    [InlineData("Ask kim@bakery.example for the key.")]
    [InlineData("# Bread\n\n## Stakeholders\n\nKim leads it.")]
    [InlineData("# Bread\n\n## Key contacts:\n\n- Kim")]
    public void People_and_addresses_are_never_for_readers(string text) =>
        Assert.Equal(MaterialStatus.Internal, Sources.Markdown(text).Passages[^1].Status);

    [Fact]
    public void A_section_about_an_ordinary_team_topic_is_for_readers() =>
        Assert.Equal(MaterialStatus.Published, Sources.Markdown("# Bread\n\n## Bake as a team\n\nShare the work.").Passages[^1].Status);

    [Fact]
    public void Paperwork_of_a_requirement_is_internal_and_its_wishes_are_not()
    {
        var passages = Sources.Markdown(Wishes + "\nPrepared by the bakery. Status: draft\n").Passages;

        Assert.Equal(MaterialStatus.Internal, passages[^1].Status);
        Assert.Equal(MaterialStatus.Requirement, passages[1].Status);
    }

    [Fact]
    public void A_note_is_worth_what_its_author_says() => Assert.Equal(MaterialStatus.Published, Sources.Note(Wishes, "PRD call").Status);
}
