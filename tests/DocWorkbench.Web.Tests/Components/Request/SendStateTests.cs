using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Components.Request;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Tests.Llm;

namespace DocWorkbench.Web.Tests.Components.Request;

public sealed class SendStateTests
{
    private static TokenCounters Counters => Asking.Counters;
    private readonly Core.Materials.Material _material = LongMaterial.Read();

    [Fact]
    public async Task Says_how_much_is_sent_before_it_is()
    {
        using var sending = State(new SendLimits(MostTokens: null, TokenPrices.None));
        var request = new ChangeRequest { Description = "Bees that swarm" };
        var shown = new List<string>();

        await sending.RefreshAsync(request, rank: true, () => shown.Add(sending.Total));

        var prompt = PromptWriter.Write(LongMaterial.HowTo, [_material], sending.Choice.Of(request)).AsOneText;
        Assert.Equal(Counters.Of("gpt-4o").Count(prompt), sending.Tokens);
        Assert.Equal("0 of 0 passages · counting…", shown[0]);
        Assert.Equal("3 of 903 passages · counting…", shown[1]);
        Assert.Matches(@"^3 of 903 passages · about \d,\d{3} tokens$", shown[2]);
        Assert.Null(sending.Excess);
    }

    [Fact]
    public async Task A_price_that_was_set_gives_a_cost()
    {
        using var sending = State(new SendLimits(MostTokens: null, new TokenPrices(Input: 1_000, Output: null, "EUR")));

        await sending.RefreshAsync(new ChangeRequest { Description = "Bees that swarm" }, rank: true, () => { });

        Assert.Matches(@" tokens · about \d\.\d\d EUR to send$", sending.Total);
    }

    [Fact]
    public async Task More_than_the_model_takes_is_said_with_the_way_out()
    {
        using var sending = State(new SendLimits(MostTokens: 500, TokenPrices.None));

        await sending.RefreshAsync(new ChangeRequest { Description = "Bees that swarm" }, rank: true, () => { });

        Assert.Matches(
            @"^This is [\d,]+ tokens more than the 500 the model takes; take ticks away, by material or by heading\.$",
            sending.Excess
        );
    }

    [Fact]
    public async Task Only_the_newest_request_counts()
    {
        using var sending = State(new SendLimits(MostTokens: null, TokenPrices.None));

        var first = sending.RefreshAsync(new ChangeRequest { Description = "pallets delivered to the yard" }, rank: true, () => { });
        await sending.RefreshAsync(new ChangeRequest { Description = "Bees that swarm" }, rank: true, () => { });
        await first;

        Assert.Equal(3, sending.Choice.Chosen);
        Assert.NotNull(sending.Tokens);
    }

    private SendState State(SendLimits limits) =>
        new(LongMaterial.HowTo, [_material], Counters, limits, "gpt-4o at contoso.openai.azure.com");
}
