using System.Collections.Immutable;
using System.Text;
using Bunit;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class SpokenBarTests : DeskTest
{
    private const string HowTo = "# Keep bees\n\n## Hives\n\nA hive holds 40 bees.\n\n## Feeding\n\nGive them sugar in autumn.\n";
    private const string Sources =
        "# Bees\n\nA hive holds 60 bees by now.\n\nSugar is given from autumn on.\n\nThe club was founded by friends.\n";

    [Fact]
    public async Task Leads_to_the_passages_that_speak_of_the_section()
    {
        var view = View(await OpenReviewAsync());
        var bar = Browser.Render<SpokenBar>(it =>
            it.Add(p => p.View, view)
                .Add(p => p.Section, view.HowTo.Sections.Single(s => s.Heading == "Feeding"))
                .Add(p => p.Uses, new Dictionary<string, ImmutableArray<string>>())
        );

        Assert.Equal("1 passage speaks of Feeding", bar.Find("summary").TextContent);
        Assert.Equal("Sugar is given from autumn on.", bar.Find("li a").TextContent);
        Assert.Contains($"passage={Passage(view, "Sugar").Id}", bar.Find(".next").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_from_a_passage_to_the_changes_that_rest_on_it_and_to_what_the_how_to_says()
    {
        var desk = await OpenReviewAsync();
        Assert.True(await desk.CheckedAsync());
        var view = View(desk);
        _ = view.Speaking.Value;

        var uses = Browser.Render<PassageUses>(it => it.Add(p => p.View, view).Add(p => p.Passage, Passage(view, "60 bees")));

        Assert.Contains("a sentence rests on it · to decide", uses.Find("li").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            $"change={view.State.Changes.Single().Change.Id}",
            uses.Find("li a").GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Equal("Hives", uses.FindAll("p a").Single().TextContent);
    }

    [Fact]
    public async Task Says_of_a_passage_that_nothing_rests_on_it()
    {
        var view = View(await OpenReviewAsync());

        var uses = Browser.Render<PassageUses>(it => it.Add(p => p.View, view).Add(p => p.Passage, Passage(view, "founded")));

        Assert.Equal("No change rests on it yet.", uses.Find("p").TextContent);
        Assert.Empty(uses.FindAll("a"));
    }

    private static Passage Passage(DeskView view, string words) =>
        view.Materials.Single().Material!.Passages.Single(p => p.Text.Contains(words, StringComparison.Ordinal));

    private async Task<ReviewDesk> OpenReviewAsync()
    {
        var id = await Store.AddReviewAsync(HowTo);
        var material = new NewMaterial
        {
            Name = "bees.md",
            Kind = nameof(MaterialKind.Markdown),
            Bytes = Encoding.UTF8.GetBytes(Sources),
        };
        await Store.Reviews.AddMaterialAsync(id, material, TestStore.ActorId, Cancel);
        const string reply =
            """{"changes":[{"section":"Hives","action":"modify","original":"A hive holds 40 bees.","updated":"A hive holds 60 bees."}]}""";
        await Store.Reviews.AddProposalAsync(id, null, "reply", Encoding.UTF8.GetBytes(reply), TestStore.ActorId, Cancel);
        return await OpenAsync(id);
    }
}
