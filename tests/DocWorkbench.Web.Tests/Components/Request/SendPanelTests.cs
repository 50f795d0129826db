using AngleSharp.Dom;
using Bunit;
using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Components.Request;

namespace DocWorkbench.Web.Tests.Components.Request;

public sealed class SendPanelTests : IDisposable
{
    private readonly BunitContext _browser = new();
    private readonly PassageChoice _choice = new(LongMaterial.HowTo, [LongMaterial.Read()]);

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Headings_that_fit_stand_first_and_the_rest_is_folded()
    {
        var panel = await RenderAsync("swarm");

        Assert.Equal(["Swarms", "Queens"], panel.FindAll(".name").Select(n => n.TextContent).Take(2));
        Assert.Equal("▸ 900 out of scope", panel.Find(".fold").TextContent.Trim());

        await panel.Find(".fold").ClickAsync();
        Assert.Equal(["Swarms", "Queens", "Deliveries"], panel.FindAll(".name").Select(n => n.TextContent));
    }

    [Fact]
    public async Task A_headings_tick_takes_all_of_its_passages()
    {
        var panel = await RenderAsync("swarm");
        Assert.Equal(3, _choice.Chosen);

        await Box(panel, "Send what stands under Swarms").ClickAsync();

        Assert.Equal("false", Box(panel, "Send what stands under Swarms").GetAttribute("aria-checked"));
        Assert.Equal("mixed", Box(panel, "Send Deliveries").GetAttribute("aria-checked"));
        Assert.Equal(1, _choice.Chosen);
    }

    [Fact]
    public async Task A_material_is_left_out_and_taken_back_at_once()
    {
        var panel = await RenderAsync("swarm");

        await Box(panel, "Send Deliveries").ClickAsync();
        Assert.Equal(0, _choice.Chosen);

        await Box(panel, "Send Deliveries").ClickAsync();
        Assert.Equal(3, _choice.Chosen);
    }

    [Fact]
    public async Task One_passage_can_be_left_out_by_itself()
    {
        var panel = await RenderAsync("swarm");
        await panel.FindAll(".heading")[0].ClickAsync();
        Assert.Equal(
            ["Bees swarm in May.", "A swarm of bees looks for a hollow tree."],
            panel.FindAll(".passages span").Select(s => s.TextContent)
        );

        await panel.FindAll(".passages input")[0].ChangeAsync(false);

        Assert.Equal("mixed", Box(panel, "Send what stands under Swarms").GetAttribute("aria-checked"));
        Assert.Equal("1 of 2", panel.FindAll(".count")[0].TextContent);
        Assert.DoesNotContain(_choice.Of(new ChangeRequest()).Passages, id => id == Id("Bees swarm in May."));
    }

    [Fact]
    public async Task What_a_writer_ticked_stays_when_the_request_gets_other_words()
    {
        var panel = await RenderAsync("swarm");
        await Box(panel, "Send what stands under Queens").ClickAsync();

        await _choice.RankAsync(new ChangeRequest { Description = "queen" }, CancellationToken.None);

        Assert.DoesNotContain(Id("A queen of the bees lives for five years."), _choice.Of(new ChangeRequest()).Passages);
    }

    [Fact]
    public async Task Until_they_are_ranked_it_says_so()
    {
        var panel = _browser.Render<SendPanel>(p => p.Add(s => s.Choice, _choice));
        Assert.Contains("Ranking the passages", panel.Markup, StringComparison.Ordinal);

        await _choice.RankAsync(new ChangeRequest { Description = "pallets" }, CancellationToken.None);
        panel.Render();
        Assert.DoesNotContain("Ranking the passages", panel.Markup, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<SendPanel>> RenderAsync(string description)
    {
        Assert.True(await _choice.RankAsync(new ChangeRequest { Description = $"bees that {description}" }, CancellationToken.None));
        IRenderedComponent<SendPanel>? panel = null;
        panel = _browser.Render<SendPanel>(p => p.Add(s => s.Choice, _choice).Add(s => s.OnChanged, () => panel?.Render()));
        return panel;
    }

    private string Id(string text) => _choice.Triage?.Passages.Single(p => p.Passage.Text == text).Passage.Id ?? "";

    private static IElement Box(IRenderedComponent<SendPanel> panel, string label) => panel.Find($"[role=checkbox][aria-label='{label}']");
}
