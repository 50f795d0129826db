using DocWorkbench.Core.Requests.Triage;

namespace DocWorkbench.Core.Tests.Requests.Triage;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("The encrypted disk", "Disk encryption")]
    [InlineData("renewing certificates", "certificate renewal")]
    [InlineData("autoScaling is configured", "auto-scaling configuration")]
    [InlineData("NodePool limits", "limit of a node pool")]
    [InlineData("stopped", "stopping")]
    public void Words_of_one_family_meet(string one, string other)
    {
        var material = Materials.Sources.Markdown($"# Papers\n\n{one}.\n\nSomething quite unlike.\n");
        var howTo = Proposals.Replies.HowTo("# Bake\n");
        var triage = PassageTriage.Of(howTo, [material], new Core.Requests.ChangeRequest { Sections = [other] });

        Assert.True(
            triage.Passages.Single(p => p.Rank == 1) is { Score: > 0 } best && best.Passage.Text.StartsWith(one, StringComparison.Ordinal)
        );
        Assert.Equal(0, triage.Passages.Single(p => p.Rank == 2).Score, tolerance: triage.Passages[0].Score / 5);
    }
}
