namespace DocWorkbench.Web.Tests.Llm;

public sealed class UnfinishedAnswerTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Says_how_much_came_before_the_longest_answer_was_reached()
    {
        _server.ThenStream(Sse.Whole(new string('x', 1_240), finish: "length"));
        var asking = new Asking(_server) { MaxOutputTokens = 300 };

        Assert.Equal(
            "The answer of small-model was cut off at its longest, after 1,240 characters and nothing of it is kept; ask for the rest by itself, or raise DocWorkbench:Model:MaxOutputTokens (now 300).",
            await asking.FailAsync()
        );
    }

    [Fact]
    public async Task Says_that_a_content_filter_stopped_the_answer()
    {
        _server.ThenStream([Sse.AzureFilterResults, .. Sse.Whole("Some words", finish: "content_filter")]);
        var asking = new Asking(_server);

        Assert.Contains("stopped the answer after 10 characters", await asking.FailAsync(asking.Azure), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Takes_no_answer_without_the_mark_that_it_is_whole(bool saysDone)
    {
        _server.ThenStream([Sse.Role, Sse.Text("{\"changes\":[],\"unmet\":[]}"), .. saysDone ? [Sse.Done] : Array.Empty<string>()]);

        Assert.Contains(
            "ended after 25 characters and nothing of it is kept, without the mark that it is whole",
            await new Asking(_server).FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("compatible")]
    public async Task Passes_on_why_the_server_broke_off(string provider)
    {
        _server.ThenStream([Sse.Role, Sse.Text("Some"), """{"error":{"message":"The engine is overloaded.","code":500}}"""]);
        var asking = new Asking(_server);

        Assert.Contains(
            "broke the answer off after 4 characters and nothing of it is kept: “The engine is overloaded”; ask again.",
            await asking.FailAsync(provider == "azure" ? asking.Azure : asking.Compatible),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Passes_on_an_error_that_is_an_event_of_its_own()
    {
        _server.Then(200, "event: error\ndata: {\"error\":\"No memory left\"}\n\n", "text/event-stream");

        Assert.Contains("“No memory left”; ask again.", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passes_on_why_the_model_declined()
    {
        _server.ThenStream([Sse.Role, Sse.Refusal("I can't help "), Sse.Refusal("with that."), Sse.Finish("stop"), Sse.Done]);

        Assert.Contains(
            "small-model declined to answer: “I can't help with that”;",
            await new Asking(_server).FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Takes_no_answer_of_nothing()
    {
        _server.ThenStream([Sse.Role, Sse.Finish("stop"), Sse.Done]);

        Assert.Equal("small-model sent an empty answer; ask again.", await new Asking(_server).FailAsync());
    }

    [Theory]
    [InlineData("", "text/event-stream")]
    [InlineData("", "application/json")]
    [InlineData("<html><body>Sign in</body></html>", "text/html")]
    [InlineData("{\"choices\":[]}", "application/json")]
    public async Task Says_that_an_answer_came_from_no_model(string body, string type)
    {
        _server.Then(200, body, type);

        Assert.Contains(
            "answered without a word from a model; check DocWorkbench:Model:Endpoint.",
            await new Asking(_server).FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{\"choices\":[{\"index\":0,\"delta\":{\"content\"")]
    [InlineData("[1,2]")]
    [InlineData("{\"choices\":\"none\"}")]
    [InlineData("{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"},\"finish_reason\":\"whatever\"}]}")]
    [InlineData("{\"choices\":[{\"index\":\"x\",\"delta\":{\"role\":7}}]}")]
    public async Task Says_that_what_came_is_no_answer(string data)
    {
        _server.ThenStream([data]);

        Assert.Contains(
            "sent something that is no answer of a language model",
            await new Asking(_server).FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Ends_an_answer_that_does_not_stop()
    {
        var piece = Sse.Text(new string('x', 100_000));
        _server.ThenStream(Enumerable.Repeat(piece, 1_000));

        Assert.Contains(
            "did not stop writing; the answer was ended at 2,000,000 characters",
            await new Asking(_server).FailAsync(),
            StringComparison.Ordinal
        );
    }
}
