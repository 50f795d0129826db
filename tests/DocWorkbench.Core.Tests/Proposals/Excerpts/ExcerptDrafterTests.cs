using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Proposals.Excerpts;

public sealed class ExcerptDrafterTests
{
    private const string Base =
        "# Bake with sourdough\n\nSourdough bread at home.\n\n## Storage\n\nKeep it in a bag.\n\n## Next steps\n\nEat.\n";

    private const string Page = """
        # Sourdough at home

        Sourdough is flour and water that ferments.

        By fermenting slowly, sourdough provides the following benefits:

        - *Better* taste of the crust
        - Longer shelf life than `yeast` bread
        - Improved digestion

        ## Storage of loaves

        Storage in a freezer keeps a loaf fresh for three months.

        ## Contacts

        Kim answers questions about sourdough benefits.

        ## Ovens

        An oven needs an hour to be hot.
        """;

    private static readonly HowTo HowTo = Replies.HowTo(Base);

    [Fact]
    public void A_list_with_its_lead_in_is_taken_word_for_word() =>
        Assert.Equal(
            Base.Replace(
                "## Next steps",
                """
                ## Sourdough benefits

                By fermenting slowly, sourdough provides the following benefits:

                - *Better* taste of the crust
                - Longer shelf life than `yeast` bread
                - Improved digestion

                ## Next steps
                """,
                StringComparison.Ordinal
            ),
            Replies.Apply(HowTo, Draft(["Sourdough benefits"], Sources.Markdown(Page)))
        );

    [Fact]
    public void Every_piece_is_a_cited_copy_of_a_passage()
    {
        var material = Sources.Markdown(Page);
        var proposal = Draft(["Sourdough benefits", "Storage"], material);
        var texts = material.Passages.ToDictionary(p => p.Id, p => p.Markdown);

        Assert.All(
            proposal.Operations.Cast<SectionOperation>().SelectMany(o => o.Blocks),
            block =>
            {
                Assert.Equal(block.Copy, Assert.Single(block.Cites));
                Assert.Null(block.Markdown);
            }
        );
        Assert.All(proposal.Passages, p => Assert.Equal((texts[p.Id], material.Sha256), (p.Text, p.MaterialSha256)));
        Assert.All(
            OperationPlacer.Place(HowTo, proposal).Placed.SelectMany(c => c.Citations),
            c => Assert.True(c.IsVerbatim && c.Passage is not null)
        );
    }

    [Fact]
    public void What_fits_an_existing_section_is_added_at_its_end() =>
        Assert.Equal(
            Base.Replace(
                "in a bag.\n",
                "in a bag.\n\nStorage in a freezer keeps a loaf fresh for three months.\n",
                StringComparison.Ordinal
            ),
            Replies.Apply(HowTo, Draft(["storage"], Sources.Markdown(Page)))
        );

    [Fact]
    public void Internal_passages_are_withheld() =>
        Assert.DoesNotContain(
            Draft(["Sourdough benefits", "Contacts", "Questions about sourdough"], Sources.Markdown(Page)).Passages,
            p => p.Text.Contains("Kim", StringComparison.Ordinal)
        );

    [Fact]
    public void What_only_a_requirement_says_is_listed_and_never_written()
    {
        var proposal = Draft(["Sourdough benefits"], Sources.Markdown("Sourdough benefits include a better crust.\n", "PRD.md"));

        Assert.Empty(proposal.Operations);
        Assert.Equal("No published material speaks of \"Sourdough benefits\".", proposal.Unmet[0].Missing);
        Assert.Equal("Only a requirement says (PRD.md): Sourdough benefits include a better crust.", proposal.Unmet[1].Missing);
    }

    [Fact]
    public void What_nothing_speaks_of_is_unmet()
    {
        var proposal = Draft(["Pricing"], Sources.Markdown(Page));

        Assert.Empty(proposal.Operations);
        Assert.Equal(new UnmetNeed("Pricing", "No published material speaks of \"Pricing\"."), Assert.Single(proposal.Unmet));
    }

    [Fact]
    public void What_the_how_to_says_word_for_word_is_not_said_again() =>
        Assert.Empty(Draft(["Storage"], Sources.Markdown("# Storage\n\nKeep it in a bag.\n")).Operations);

    [Fact]
    public void No_passage_is_used_for_two_sections()
    {
        var copies = Draft(["Sourdough benefits", "Benefits of sourdough"], Sources.Markdown(Page))
            .Operations.Cast<SectionOperation>()
            .SelectMany(o => o.Blocks)
            .Select(b => b.Copy)
            .ToList();

        Assert.NotEmpty(copies);
        Assert.Equal(copies.Count, copies.Distinct().Count());
    }

    [Fact]
    public void Without_a_closing_section_a_new_one_stands_at_the_end() =>
        Assert.EndsWith(
            "\n\n## Ovens\n\nAn oven needs an hour to be hot.\n",
            Replies.Apply(Replies.HowTo("# Bake\n\nMix.\n"), Draft(["Ovens"], Sources.Markdown(Page), Replies.HowTo("# Bake\n\nMix.\n"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_description_finds_the_sections_it_speaks_of() =>
        Assert.Equal(
            "S02",
            Assert
                .IsType<SectionOperation>(
                    Assert.Single(
                        ExcerptDrafter
                            .Draft(
                                HowTo,
                                [Sources.Markdown(Page)],
                                new ChangeRequest { Description = "Storage has changed" },
                                TestContext.Current.CancellationToken
                            )
                            .Operations
                    )
                )
                .Target
        );

    [Fact]
    public void The_same_question_gets_the_same_answer() =>
        Assert.Equal(
            ProposalWriter.Write(Draft(["Sourdough benefits"], Sources.Markdown(Page))),
            ProposalWriter.Write(Draft(["Sourdough benefits"], Sources.Markdown(Page)))
        );

    private static Proposal Draft(string[] sections, Material material, HowTo? howTo = null) =>
        ExcerptDrafter.Draft(
            howTo ?? HowTo,
            [material],
            new ChangeRequest { Sections = [.. sections] },
            TestContext.Current.CancellationToken
        );
}
