using System.Text;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Reading;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class DeskMaterialTests : StoreTest
{
    private const string First = "# Hives\n\nA hive holds 40 bees in summer and fewer in winter.\n\nHives are blue.\n";

    private readonly TestRoom _readers = new(new ReadingOptions(), start: null);

    public override async ValueTask DisposeAsync()
    {
        await _readers.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task What_was_said_of_a_passage_holds_for_the_same_words_in_the_next_version()
    {
        var first = await Store.Reviews.AddMaterialAsync(Review, Markdown(First), TestStore.ActorId, Cancel);
        var blue = Passage(await OnlyAsync(), "Hives are blue.");
        var target = RulingTarget.OfPassage(blue).ToString();
        await Store.Reviews.RuleAsync(Review, first, target, "internal", TestStore.ActorId, cancellationToken: Cancel);

        await Store.Reviews.ReplaceMaterialAsync(Review, first, Markdown(First + "\nMore.\n"), TestStore.ActorId, Cancel);

        var material = await OnlyAsync();
        Assert.Equal(MaterialStatus.Internal, Passage(material, "Hives are blue.").Status);
        Assert.Equal(MaterialStatus.Published, Passage(material, "More.").Status);
    }

    [Fact]
    public async Task A_citation_of_an_earlier_version_leads_to_what_stands_for_it()
    {
        var first = await Store.Reviews.AddMaterialAsync(Review, Markdown(First), TestStore.ActorId, Cancel);
        var before = await OnlyAsync();
        var (changed, same) = (Passage(before, "40 bees"), Passage(before, "blue"));
        var next = First.Replace("40 bees", "60 bees", StringComparison.Ordinal);
        await Store.Reviews.ReplaceMaterialAsync(Review, first, Markdown(next), TestStore.ActorId, Cancel);

        var material = await OnlyAsync();

        var toChanged = PassageLink.Find([material], Citing(changed));
        Assert.True(toChanged is { HasChanged: true });
        Assert.Contains("60 bees", toChanged.Passage.Text, StringComparison.Ordinal);
        Assert.True(PassageLink.Find([material], Citing(same)) is { HasChanged: false, Passage.Text: "Hives are blue." });
    }

    [Fact]
    public async Task A_citation_of_what_the_next_version_leaves_out_leads_nowhere()
    {
        var first = await Store.Reviews.AddMaterialAsync(Review, Markdown(First), TestStore.ActorId, Cancel);
        var blue = Passage(await OnlyAsync(), "blue");
        await Store.Reviews.ReplaceMaterialAsync(Review, first, Markdown("# Hives\n\nNothing.\n"), TestStore.ActorId, Cancel);

        Assert.Null(PassageLink.Find([await OnlyAsync()], Citing(blue)));
    }

    private async Task<DeskMaterial> OnlyAsync()
    {
        var stored = await Store.Reviews.FindAsync(Review, Cancel) ?? throw new InvalidOperationException("The review is gone.");
        return Assert.Single(await new DeskMaterialReader(new MaterialShelf(_readers.Room)).ReadAsync(stored));
    }

    private static Passage Passage(DeskMaterial material, string words) =>
        Assert.Single(material.Material?.Passages ?? [], p => p.Text.Contains(words, StringComparison.Ordinal));

    private static Citation Citing(Passage passage) => new(passage.Id, Passage: null, IsVerbatim: true);

    private static NewMaterial Markdown(string text) =>
        new()
        {
            Name = "hives.md",
            Kind = nameof(MaterialKind.Markdown),
            Bytes = Encoding.UTF8.GetBytes(text),
        };
}
