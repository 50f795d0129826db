using DocWorkbench.Core.Materials.Versions;

namespace DocWorkbench.Core.Tests.Materials.Versions;

public sealed class MaterialComparisonTests
{
    private const string Old = """
        # Relay

        The relay listens on port 8443 of every machine.

        ## Start

        Run the installer and wait for the green light.

        Close the lid when the light is green.

        ## Stop

        Pull the plug after the last message was sent.
        """;

    [Fact]
    public void The_same_text_is_the_same() => Assert.True(Compare(Old, Old).IsSame);

    [Fact]
    public void A_changed_passage_stands_beside_what_it_was()
    {
        var compared = Compare(Old, Old.Replace("8443", "9443", StringComparison.Ordinal));

        var changed = Assert.Single(compared.Passages, p => p.Kind != ComparedPassageKind.Same);
        Assert.Equal(ComparedPassageKind.Changed, changed.Kind);
        Assert.Contains("8443", changed.Before?.Text, StringComparison.Ordinal);
        Assert.Contains("9443", changed.After?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_and_what_went_stand_where_they_belong()
    {
        var next = Old.Replace("Close the lid when the light is green.", "Mind the cable: it carries current.", StringComparison.Ordinal)
            .Replace("## Stop", "Print the report every Friday.\n\n## Stop", StringComparison.Ordinal);

        Assert.Equal(
            ["Same Relay", "Same The", "Same Start", "Same Run", "Removed Close", "Added Mind", "Added Print", "Same Stop", "Same Pull"],
            Lines(Compare(Old, next))
        );
    }

    [Fact]
    public void A_section_that_went_elsewhere_is_moved()
    {
        var at = Old.IndexOf("## Stop", StringComparison.Ordinal);
        var start = Old.IndexOf("## Start", StringComparison.Ordinal);
        var next = Old[..start] + Old[at..] + "\n\n" + Old[start..at];
        var compared = Compare(Old, next);

        Assert.Equal(["Same Relay", "Same The", "Moved Stop", "Moved Pull", "Same Start", "Same Run", "Same Close"], Lines(compared));
    }

    [Fact]
    public void An_old_citation_leads_to_the_new_passage()
    {
        var before = Sources.Markdown(Old);
        var after = Sources.Markdown(Old.Replace("green light", "blue light", StringComparison.Ordinal));
        var compared = MaterialComparison.Compare(before, after, TestContext.Current.CancellationToken);
        var cited = before.Passages.Single(p => p.Text.StartsWith("Run", StringComparison.Ordinal));

        var successor = compared.Successor(cited.Id);

        Assert.NotNull(successor?.After);
        Assert.Contains("blue light", successor.After.Text, StringComparison.Ordinal);
        Assert.True(successor.WordsDiffer);
        Assert.Null(compared.Successor("unknown-1-id"));
    }

    private static MaterialComparison Compare(string before, string after) =>
        MaterialComparison.Compare(Sources.Markdown(before), Sources.Markdown(after), TestContext.Current.CancellationToken);

    private static IEnumerable<string> Lines(MaterialComparison compared) =>
        compared.Passages.Select(p => $"{p.Kind} {(p.After ?? p.Before)?.Text.Split(' ')[0]}");
}
