using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Evidence;

public sealed class ConfidentialityFinderTests
{
    private static readonly Material Wishes = Sources.Markdown(
        "# Product requirements: Kiln\n\nFR1: The kiln, codenamed Vesuvio, must ring.\n\n## Contacts\n\n| Role | Name | Mail |\n|---|---|---|\n| Product manager | Orla Venn | orla.venn@example.com |\n\n## Timeline\n\nPhase 2 ends in October 2031.\n",
        "PRD.md"
    );

    private static readonly Material Page = Sources.Markdown(
        "# Kiln\n\nWrite to help@kilns.dev. The product manager course began in May 2030.\n"
    );

    [Theory]
    [InlineData("Ask Orla Venn.", "Orla Venn")]
    [InlineData("Write to orla.venn@example.com today.", "orla.venn@example.com")]
    [InlineData("It ships in October 2031.", "October 2031")]
    [InlineData("Vesuvio rings.", "Vesuvio")]
    [InlineData("Mail pim.storm@kiln-works.nl.", "pim.storm@kiln-works.nl")]
    [InlineData("Plans are at https://wiki.kilns.corp/plan.", "Plans are at https://wiki.kilns.corp/plan.")]
    public void What_is_meant_for_inside_is_found(string text, string secret)
    {
        var found = Assert.Single(Finder.Find(text));

        Assert.Equal(secret, text.Substring(found.Span.Start, found.Span.Length));
    }

    [Theory]
    [InlineData("Write to help@kilns.dev.")]
    [InlineData("Sign in as user@contoso.com.")]
    [InlineData("The course began in May 2030.")]
    [InlineData("The product manager rings.")]
    public void What_everybody_may_know_is_not(string text) => Assert.Empty(Finder.Find(text));

    [Fact]
    public void A_leak_in_a_change_holds_up_and_one_that_was_there_does_not()
    {
        const string howTo = "# Kiln\n\nAsk orla.venn@example.com.\n";
        var added = Assert.Single(Cases.Added(howTo, "\nAsk Orla Venn.\n", Wishes), f => f.Code == FindingCode.Confidential);
        var report = Cases.Report(howTo, "\nAsk orla.venn@example.com.\n", new EvidenceOptions(), Wishes);

        Assert.Equal(FindingSeverity.High, added.Severity);
        Assert.DoesNotContain(report.Findings, f => f.Code == FindingCode.Confidential);
        Assert.Single(report.AlreadyInTheHowTo, f => f.Code == FindingCode.Confidential);
    }

    private static ConfidentialityFinder Finder => new([Wishes, Page], TestContext.Current.CancellationToken);
}
