using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Evidence;

public sealed class StructureTests
{
    private const string Base =
        "---\ntitle: Kiln\nms.topic: how-to\n---\n\n# Kiln\n\n## Load\n\nSee [fire](#fire).\n\n## Fire\n\nWait.\n\n## Next steps\n\nEat.\n";

    [Theory]
    [InlineData("\n#### Deep\n\nText.\n", "The heading \"Deep\" is of level 4 under one of level 2.")]
    [InlineData("\n# Again\n\nText.\n", "\"Again\" is a second title.")]
    [InlineData("\n## Load\n\nText.\n", "There is another heading \"Load\" at the same place, and links reach only the first.")]
    [InlineData("\n## Cool\n\nText.\n", "\"Cool\" stands after the closing section \"Next steps\".")]
    [InlineData("\nSee [this](#nowhere).\n", "The link leads to #nowhere, and no heading has that name.")]
    [InlineData("\n```bash\nls\n", "The block of code that begins here is not closed.")]
    [InlineData("\n::: zone pivot=\"a\"\n\nText.\n", "The zone that begins here is not ended.")]
    [InlineData("\n# [CLI](#tab/cli)\n\nText.\n", "The tabs that begin here are not closed by a line of three hyphens.")]
    [InlineData("\n> [!NOTE]\n", "The alert has no text.")]
    public void What_a_change_does_to_the_form_is_told(string added, string sentence) =>
        Assert.Contains(sentence, Structure(Cases.Added(Base, added)).Select(f => f.Reason));

    [Fact]
    public void Nothing_is_said_of_a_section_that_fits() =>
        Assert.Empty(Structure(Cases.Replaced(Base, "## Next steps", "## Cool\n\nText.\n\n## Next steps")));

    [Theory]
    [InlineData("title: Kiln", "title: Kiln\ntitle: Oven", "The front matter sets title twice.")]
    [InlineData("ms.topic: how-to\n---\n", "ms.topic: how-to\n", "The front matter has no closing line of three hyphens.")]
    [InlineData("ms.topic: how-to\n", "", "The front matter no longer sets ms.topic.")]
    public void Front_matter_that_suffers_is_told(string old, string text, string sentence) =>
        Assert.Contains(sentence, Structure(Cases.Replaced(Base, old, text)).Select(f => f.Reason));

    [Fact]
    public void A_heading_that_goes_takes_its_links_along()
    {
        var found = Structure(Cases.Replaced(Base, "## Fire", "## Firing"));

        Assert.Equal(
            ["Links from elsewhere to #fire would lead nowhere.", "The link leads to #fire, and no heading has that name."],
            found.Select(f => f.Reason).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_heading_that_other_files_link_to_holds_up()
    {
        var change = Cases.Change(Base.IndexOf("## Load", StringComparison.Ordinal), "## Load".Length, "## Fill");
        var options = new EvidenceOptions { InboundAnchors = ["load"] };

        Assert.Equal(FindingSeverity.High, Assert.Single(Cases.Check(Cases.HowTo(Base), options, [], change).Findings).Severity);
    }

    [Fact]
    public void What_was_wrong_before_is_not_the_changes_fault()
    {
        const string broken = "# A\n\n#### Deep\n\nSee [x](#gone).\n\n```\ncode\n```\n\nEnd.\n";
        var report = Cases.Report(broken, "\nMore of the same kind.\n", new EvidenceOptions { Off = [FindingCode.Unsupported] });

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.AlreadyInTheHowTo.Length);
    }

    [Fact]
    public void A_sentence_that_stands_elsewhere_is_redundant()
    {
        const string howTo = "# Kiln\n\n## Load\n\nPut forty heavy tiles on every cordierite shelf.\n";
        var found = Assert.Single(
            Cases.Added(howTo, "\nOn every shelf of cordierite put forty heavy tiles.\n"),
            f => f.Code == FindingCode.Redundant
        );

        Assert.Equal((FindingSeverity.Low, "Put forty heavy tiles on every cordierite shelf."), (found.Severity, found.Against));
    }

    [Fact]
    public void The_ledger_tells_used_skipped_and_open_passages()
    {
        var page = Sources.Markdown(
            "# Guide\n\nThe kiln holds tiles of clay.\n\nEat.\n\nThe door is blue and heavy.\n\nShelves are of cordierite.\n"
        );
        var options = new EvidenceOptions { Skipped = new EvidenceOptions().Skipped.Add(page.Passages[3].Id, "Not for this how-to.") };
        var ledger = Cases.Report(Base, "\nTiles of clay are held by the kiln.\n", options, page).Ledger;

        Assert.Equal([LedgerUse.Used, LedgerUse.Skipped, LedgerUse.Skipped, LedgerUse.Open], ledger.Select(e => e.Use));
        Assert.Equal("Not for this how-to.", ledger[2].Reason);
    }

    private static IEnumerable<Finding> Structure(Finding[] findings) => findings.Where(f => f.Code == FindingCode.Structure);
}
