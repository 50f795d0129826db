using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Status;

public sealed class MaterialStatusTests
{
    private const string Wishes = "# Sourdough\n\nFR1 It rises.\n\nFR2.1 It browns.\n\nNFR-3 It keeps for 3 days.\n";

    [Theory]
    [InlineData("bread_PRD_v2.md")]
    [InlineData("Bread product requirements.md")]
    [InlineData("functional spec.md")]
    [InlineData("bread-requirements-document.md")]
    public void A_file_may_call_itself_a_requirement(string name) =>
        Assert.Equal(MaterialStatus.Requirement, Sources.Markdown("It rises.\n", name).Status);

    [Theory]
    [InlineData("# Product requirements\n\nIt rises.\n")]
    [InlineData("# Bread PRD\n\nIt rises.\n")]
    [InlineData("# Bread requirements\n\nThis document describes the requirements for bread.\n")]
    [InlineData("# Bread requirements\n\nREQ-1: It rises.\n")]
    [InlineData("# Bread specification\n\nAs a baker, I want to see the crust so that I know when to stop.\n")]
    public void A_title_may_call_the_file_a_requirement(string text) =>
        Assert.Equal(MaterialStatus.Requirement, Sources.Markdown(text).Status);

    [Theory]
    [InlineData("System requirements")]
    [InlineData("Hardware requirements and limitations")]
    [InlineData("Network requirements for the relay")]
    [InlineData("How to write a PRD")]
    [InlineData("What is a product requirements document?")]
    [InlineData("Deploy to prd and test")]
    public void An_article_on_requirements_is_none(string title) =>
        Assert.Equal(
            MaterialStatus.Published,
            Sources
                .Markdown(
                    $"# {title}\n\nYou must have 4 GB of memory.\n\n## Assumptions\n\na\n\n## Timeline\n\nb\n\n## Out of scope\n\nc\n"
                )
                .Status
        );

    [Fact]
    public void Numbered_requirements_tell() => Assert.Equal(MaterialStatus.Requirement, Sources.Markdown(Wishes).Status);

    [Fact]
    public void Regions_are_no_requirement_numbers() =>
        Assert.Equal(
            MaterialStatus.Published,
            Sources.Markdown("# Regions\n\n- East US 2\n- West US 2\n- West US 3\n- Central US 4\n").Status
        );

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
    [InlineData("# Oven report\n\nCompany confidential\n\nIt is hot.\n")]
    [InlineData("# Oven report\n\n**For internal use only.**\n\nIt is hot.\n")]
    [InlineData("# Meeting notes 4\n\nAttendees: Kim Baker, Jo Miller\n\nIt is hot.\n")]
    public void A_marked_paper_is_internal_as_a_whole(string text)
    {
        var material = Sources.Markdown(text);

        Assert.Equal(MaterialStatus.Internal, material.Status);
        Assert.All(material.Passages, p => Assert.Equal(MaterialStatus.Internal, p.Status));
    }

    [Theory]
    [InlineData("# Oven\n\nKeep your password confidential.\n")]
    [InlineData("# Confidential computing\n\nConfidential VMs keep their memory encrypted.\n")]
    [InlineData("# Class Oven\n\nThis member is for internal use only and changes without notice in later versions.\n")]
    public void An_article_that_speaks_of_secrets_is_published(string text) =>
        Assert.Equal(MaterialStatus.Published, Sources.Markdown(text).Status);

    [Fact]
    public void A_note_is_worth_what_its_author_says() => Assert.Equal(MaterialStatus.Published, Sources.Note(Wishes, "PRD call").Status);
}
