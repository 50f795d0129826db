using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Tests.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Evidence;

public sealed class SupportTests
{
    private static readonly Material Page = Sources.Markdown(
        "# Sourdough\n\nRye flour ferments in eight hours at room temperature.\n\nA freezer keeps the loaf fresh for months.\n\nThe oven stays hot.\n"
    );

    private static readonly Material Wishes = Sources.Markdown("The starter shall double its volume overnight.\n\nFR1\n", "PRD.md");

    [Fact]
    public void A_sentence_rests_on_the_passage_that_holds_its_words()
    {
        var support = Assert.Single(Find("Rye flour ferments at room temperature."));

        Assert.Equal((SupportKind.Supported, Page.Passages[1].Id, false), (support.Kind, support.Passage?.Id, support.Claimed));
        Assert.Equal(1, support.Share);
    }

    [Fact]
    public void Each_sentence_is_judged_on_its_own()
    {
        const string text =
            "## Bread\n\nRye flour ferments in eight hours. It also cures every illness known to science.\n\nKeep in mind:\n\n- A freezer keeps a loaf fresh.\n";
        var found = Find(text);

        Assert.Equal([SupportKind.Supported, SupportKind.Nothing, SupportKind.Supported], found.Select(s => s.Kind));
        Assert.Equal(
            ["Rye flour ferments in eight hours.", "It also cures every illness known to science.", "A freezer keeps a loaf fresh."],
            found.Select(s => text.Substring(s.Sentence.Start, s.Sentence.Length))
        );
    }

    [Fact]
    public void What_only_a_requirement_says_is_marked_so() =>
        Assert.Equal(SupportKind.RequirementOnly, Assert.Single(Find("The starter doubles its volume overnight.", Page, Wishes)).Kind);

    [Fact]
    public void What_has_shipped_outranks_what_is_wanted()
    {
        var shipped = Sources.Markdown("The starter can double its volume overnight.\n");

        Assert.Equal(
            shipped.Sha256,
            Assert.Single(Find("The starter will double its volume overnight.", Wishes, shipped)).Material?.Sha256
        );
    }

    [Fact]
    public void Where_nothing_is_found_it_says_so()
    {
        var support = Assert.Single(Find("Quantum ovens teleport croissants."));

        Assert.Equal((SupportKind.Nothing, null, null, 0d), (support.Kind, support.Passage, support.Material, support.Share));
    }

    [Fact]
    public void A_passage_the_proposal_names_may_be_worded_more_freely()
    {
        const string loose = "Rye ferments overnight, slowly, in a willow basket.";
        var passage = Page.Passages[1];
        var cited = new Citation("P1", new CitedPassage("P1", Page.Sha256, passage.Anchor, passage.Markdown), IsVerbatim: false);

        Assert.Equal(SupportKind.Nothing, Assert.Single(Find(loose)).Kind);
        var support = Assert.Single(Find(Change(loose, cited), Page));
        Assert.True(support.Claimed);
        Assert.Equal(passage.Id, support.Passage?.Id);
    }

    [Fact]
    public void Naming_a_passage_is_not_enough()
    {
        var passage = Page.Passages[3];
        var cited = new Citation(
            passage.Id,
            new CitedPassage(passage.Id, Page.Sha256, passage.Anchor, passage.Markdown),
            IsVerbatim: false
        );

        Assert.Equal(SupportKind.Nothing, Assert.Single(Find(Change("Croissants need cold butter and patience.", cited), Page)).Kind);
    }

    [Fact]
    public void Without_materials_nothing_is_supported() =>
        Assert.Equal(SupportKind.Nothing, Assert.Single(Find(Change("Rye flour ferments."))).Kind);

    private static ImmutableArray<Support> Find(string text, params Material[] materials) =>
        Find(Change(text), materials.Length == 0 ? [Page] : materials);

    private static ImmutableArray<Support> Find(Change change, params Material[] materials) =>
        Cases.Check(Cases.HowTo("# Bread\n"), new EvidenceOptions(), materials, change).Support[1];

    private static Change Change(string text, params Citation[] citations) =>
        new()
        {
            Id = "c",
            Number = 1,
            Kind = ChangeKind.Added,
            Target = new TextSpan(0, 0),
            NewText = text,
            Section = "Bread",
            Place = "",
            Reason = "",
            Citations = [.. citations],
        };
}
