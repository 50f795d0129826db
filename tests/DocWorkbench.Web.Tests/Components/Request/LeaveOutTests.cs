using Bunit;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Request;

/// <summary>What a writer can do after a server refused what the question holds.</summary>
public sealed class LeaveOutTests : StoreTest
{
    private const string Filtered =
        """{"error":{"message":"The response was filtered due to the prompt triggering the content management policy.","type":null,"param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"violence":{"filtered":true,"severity":"medium"}}}}}""";

    private FakeModelServer _server = null!;

    [Fact]
    public async Task Each_part_is_offered_with_its_size_where_the_filter_names_none()
    {
        await using var screen = await BeginAsync();
        _server.Then(400, Filtered);
        var window = screen.Show();
        await window.AskModelAsync();

        window.WaitForAssertion(() => Assert.Equal(3, window.FindAll(".without li").Count));
        Assert.Contains("stopped the question (violence); leave out the material", window.Problem(), StringComparison.Ordinal);
        Assert.Contains("The server does not say which part it means", window.Words(), StringComparison.Ordinal);
        Assert.Equal(["“Pressure”", "“Length”", "“Colour”"], window.FindAll(".without .name").Select(n => n.TextContent));
        window.WaitForAssertion(() =>
            Assert.All(window.FindAll(".without .dw-hint"), size => Assert.Matches(@"^1 passage, about \d+ tokens$", size.TextContent))
        );
    }

    [Fact]
    public async Task One_click_sends_the_same_again_without_that_part()
    {
        await using var screen = await BeginAsync();
        _server.Then(400, Filtered).ThenAnswer(streamed: true, Answers.Whole);
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() => window.Button("Send again without “Length”"));

        await window.PressAsync("Send again without “Length”");
        window.WaitForEnd();

        Assert.Equal(2, _server.Calls.Count);
        Assert.Contains("20 metres", _server.Calls[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("20 metres", _server.Calls[1].Body, StringComparison.Ordinal);
        Assert.Contains("2 bar of pressure", _server.Calls[1].Body, StringComparison.Ordinal);
        Assert.Contains("Say how to use a hose", _server.Calls[1].Body, StringComparison.Ordinal);
        Assert.Equal(2, (await screen.AskingsAsync()).Count);
    }

    [Fact]
    public async Task What_the_server_names_is_offered_first()
    {
        await using var screen = await BeginAsync();
        _server.Then(400, Filtered.Replace("The response was filtered", "Passage P002 was filtered", StringComparison.Ordinal));
        _server.ThenAnswer(streamed: true, Answers.Whole);
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() =>
            Assert.Equal("What the server named", window.FindAll(".without .name").Select(n => n.TextContent).FirstOrDefault())
        );

        await window.PressAsync("Send again without what the server named");
        window.WaitForEnd();

        Assert.DoesNotContain("20 metres", _server.Calls[1].Body, StringComparison.Ordinal);
        Assert.Contains("green", _server.Calls[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_refusal_offers_only_what_was_sent_the_second_time()
    {
        await using var screen = await BeginAsync();
        _server.Then(400, Filtered);
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() => window.Button("Send again without “Length”"));

        await window.PressAsync("Send again without “Length”");

        window.WaitForAssertion(() =>
            Assert.Equal(["“Pressure”", "“Colour”"], window.FindAll(".without .name").Select(n => n.TextContent))
        );
        Assert.StartsWith("2 of 3 passages", window.Find(".total").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_the_filter_stopped_offers_the_same_and_keeps_nothing()
    {
        await using var screen = await BeginAsync();
        _server.ThenStream([Sse.AzureFilterResults, Sse.Role, Sse.Text(Answers.Cut), Sse.Filtered("self_harm"), Sse.Done]);
        var window = screen.Show();

        await window.AskModelAsync();

        window.WaitForAssertion(() => Assert.Equal(3, window.FindAll(".without li").Count));
        Assert.Contains("stopped the answer (self harm)", window.Problem(), StringComparison.Ordinal);
        Assert.Empty(screen.View.Proposals);
    }

    [Fact]
    public async Task Too_long_a_question_shows_what_each_part_takes()
    {
        await using var screen = await BeginAsync();
        _server.ThenRefuse(400, "This model's maximum context length is 4096 tokens.", "context_length_exceeded");
        var window = screen.Show();

        await window.AskModelAsync();

        window.WaitForAssertion(() =>
            Assert.Matches(@"about \d+ tokens", window.FindAll(".without .dw-hint").Select(s => s.TextContent).FirstOrDefault() ?? "")
        );
        Assert.Contains("The question is longer than small-model takes", window.Problem(), StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    private async Task<ProposeScreen> BeginAsync()
    {
        _server = await FakeModelServer.StartAsync();
        return await ProposeScreen.OpenAsync(Store, _server);
    }

    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
