using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Tests.Materials;
using DocWorkbench.Core.Tests.Proposals;

namespace DocWorkbench.Core.Tests.Requests.Triage;

public sealed class SectionPassagesTests
{
    private static readonly HowTo HowTo = Replies.HowTo(
        "# Sourdough\n\n## Prerequisites\n\nA scale and a linen bag.\n\n## Bake\n\nHeat the oven to 250 degrees.\n\n## Storage\n\nKeep loaves in linen bags.\n"
    );

    private static readonly Material Material = Sources.Markdown(
        "# Bread\n\nThe oven reaches 260 degrees within an hour.\n\nA loaf keeps fresh in linen for a week.\n\nThe bakery was founded long ago.\n\n"
            + "## Prerequisites\n\nA scale that shows single grams is required.\n"
    );

    [Fact]
    public void A_passage_speaks_of_the_section_whose_words_it_has()
    {
        Assert.Equal(["A scale that shows single grams is required."], TextsOf("Prerequisites"));
        Assert.Equal(["The oven reaches 260 degrees within an hour."], TextsOf("Bake"));
        Assert.Equal("A loaf keeps fresh in linen for a week.", TextsOf("Storage").First());
    }

    [Fact]
    public void What_speaks_of_no_section_is_at_none()
    {
        var founded = Material.Passages.Single(p => p.Text.Contains("founded", StringComparison.Ordinal));

        Assert.Empty(SectionPassages.Of(HowTo, [Material]).SectionsOf(founded.Id));
    }

    [Fact]
    public void A_passage_leads_back_to_the_sections_it_speaks_of()
    {
        var found = SectionPassages.Of(HowTo, [Material]);
        var oven = Material.Passages.Single(p => p.Text.Contains("260", StringComparison.Ordinal));

        Assert.Equal([Id("Bake")], found.SectionsOf(oven.Id));
    }

    [Fact]
    public void Without_materials_nothing_speaks_of_anything() => Assert.Empty(SectionPassages.Of(HowTo, []).Of(Id("Bake")));

    private static IEnumerable<string> TextsOf(string heading) =>
        SectionPassages.Of(HowTo, [Material]).Of(Id(heading)).Select(spoken => spoken.Passage.Text);

    private static string Id(string heading) => HowTo.Sections.Single(s => s.Heading == heading).Id;
}
