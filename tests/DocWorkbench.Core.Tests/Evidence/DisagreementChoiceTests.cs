using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Evidence;

public sealed class DisagreementChoiceTests
{
    private const string Base = "# Kiln\n\nThe kiln fires clay at 900 degrees.\n";
    private static readonly Material Guide = Sources.Markdown("# Kiln guide\n\nThe kiln holds 40 tiles on each shelf.\n", "guide.md");
    private static readonly Material Leaflet = Sources.Markdown("# Leaflet\n\nThe kiln holds 36 tiles on each shelf.\n", "leaflet.md");

    [Theory]
    [InlineData("\nThe kiln holds 40 tiles on each shelf.\n")]
    [InlineData("\nThe kiln holds 36 tiles on each shelf.\n")]
    [InlineData("\nOn each shelf the kiln holds tiles, 36 of them.\n")]
    public void Two_sources_are_the_same_matter_wherever_they_are_met(string text) =>
        Assert.Equal(Assert.Single(Found("\nThe kiln holds 40 tiles on each shelf.\n")).Key, Assert.Single(Found(text)).Key);

    [Fact]
    public void A_choice_settles_what_goes_by_the_source_that_holds()
    {
        var asked = Assert.Single(Found("\nThe kiln holds 40 tiles on each shelf.\n"));

        Assert.Empty(Found("\nThe kiln holds 40 tiles on each shelf.\n", (asked.Key, Guide.Passages[1].Id)));
        Assert.Empty(Found("\nThe kiln holds 36 tiles on each shelf.\n", (asked.Key, Leaflet.Passages[1].Id)));
    }

    [Fact]
    public void What_goes_by_the_source_set_aside_holds_up_accepting()
    {
        var asked = Assert.Single(Found("\nThe kiln holds 40 tiles on each shelf.\n"));
        var found = Assert.Single(Found("\nThe kiln holds 36 tiles on each shelf.\n", (asked.Key, Guide.Passages[1].Id)));

        Assert.Equal((asked.Key, FindingSeverity.High), (found.Key, found.Severity));
        Assert.Equal(
            "This goes by the source that was set aside: leaflet.md under \"Leaflet\" says \"The kiln holds 36 tiles on each shelf\", but guide.md under \"Kiln guide\" says \"The kiln holds 40 tiles on each shelf\".",
            found.Reason
        );
    }

    private static ImmutableArray<Finding> Found(string text, params (string Key, string Passage)[] chosen)
    {
        var options = new EvidenceOptions { Chosen = chosen.ToImmutableDictionary(c => c.Key, c => c.Passage) };
        return [.. Cases.Report(Base, text, options, Guide, Leaflet).Findings.Where(f => f.Code == FindingCode.SourcesDisagree)];
    }
}
