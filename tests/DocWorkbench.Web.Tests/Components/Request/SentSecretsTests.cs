using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Request;

namespace DocWorkbench.Web.Tests.Components.Request;

public sealed class SentSecretsTests
{
    private static readonly HowTo HowTo = HowToReader.Read(SourceText.FromString("# Hives\n\nAsk kim.larsen@hives-inc.com for a key.\n"));
    private static readonly Material Material = Read(
        "# Product requirements\n\nA hive must weigh less than 30 kg.\n\nWrite to jo.brandt@hives-inc.com about the scales.\n"
    );

    [Fact]
    public void What_may_be_meant_for_inside_is_named_with_its_place_before_it_is_sent()
    {
        var found = new SentSecrets(HowTo, [Material]).In(
            new ChangeRequest { Description = "As ann.moe@hives-inc.com said" },
            [.. Material.Passages.Select(p => new TriagedPassage(Material, p, Rank: 1, Score: 1, IsSuggested: true))]
        );

        Assert.Equal(
            [
                ("Your request", "ann.moe@hives-inc.com"),
                ("PRD.md, Product requirements", "jo.brandt@hives-inc.com"),
                ("The how-to", "kim.larsen@hives-inc.com"),
            ],
            found.Select(s => (s.Place, s.Words))
        );
        Assert.Equal(Material.Passages[2].Id, found[1].Passage?.Passage.Id);
    }

    [Fact]
    public void A_passage_that_is_left_out_tells_nothing() =>
        Assert.DoesNotContain(new SentSecrets(HowTo, [Material]).In(new ChangeRequest(), []), s => s.Passage is not null);

    private static Material Read(string text) =>
        MaterialReader.Read(new MaterialSource("PRD.md", MaterialKind.Markdown, Encoding.UTF8.GetBytes(text)), CancellationToken.None)
            is MaterialReading.Success read
            ? read.Material
            : throw new InvalidOperationException("The material can't be read.");
}
