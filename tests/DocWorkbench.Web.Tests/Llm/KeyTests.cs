using DocWorkbench.Web.Llm.Faults;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class KeyTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Shows_no_key_that_a_refusal_quotes(int status)
    {
        _server.ThenRefuse(
            status,
            $"Incorrect API key provided: {Asking.Key} and {Asking.Key[..12]}***.",
            $"code {Asking.Key}",
            Asking.Key
        );
        var asking = new Asking(_server);

        Assert.DoesNotContain(Asking.Key[..8], await asking.FailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_no_key_that_a_broken_answer_quotes()
    {
        _server.ThenStream([Sse.Text("a"), $$"""{"error":{"message":"Key {{Asking.Key}} expired"} }"""]);

        Assert.Contains("“Key [key] expired”", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_key_out_of_a_refusal_of_the_model()
    {
        _server.ThenStream([Sse.Refusal($"No, {Asking.Key}"), Sse.Finish("stop")]);

        Assert.Contains("“No, [key]”", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_key_out_of_a_reply_that_is_stored()
    {
        _server.ThenStream(Sse.Whole($"You sent {Asking.Key}."));

        Assert.Equal("You sent [key].", await new Asking(_server).ReplyAsync());
    }

    [Fact]
    public async Task Leaves_words_alone_that_only_stand_in_for_a_key()
    {
        _server.ThenStream(Sse.Whole("Use ollama."));

        Assert.Equal("Use ollama.", await new Asking(_server) { ApiKey = "ollama" }.ReplyAsync());
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("compatible")]
    public async Task Tells_the_key_to_nobody_who_listens_to_the_client(string provider)
    {
        _server.ThenRefuse(500, "Out of order");
        var asking = new Asking(_server);
        using var log = new ClientLog();

        await asking.FailAsync(provider == "azure" ? asking.Azure : asking.Compatible);

        Assert.Contains(log.Lines, line => line.Contains("/chat/completions", StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain(Asking.Key, line, StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_no_key_in_the_text_of_the_settings()
    {
        var options = new Asking(_server).Azure;

        Assert.DoesNotContain(Asking.Key, options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain words.", ": “plain words”")]
    [InlineData("two\r\nlines\u0000 and\u202E turned", ": “two lines and turned”")]
    [InlineData("upstream https://10.1.2.3:8443/v1 of gpu-7.prod.internal:80 refused", ": “upstream [address] of [address] refused”")]
    [InlineData("ask ops.team@example.org, version 1.2.3", ": “ask [address], version 1.2.3”")]
    [InlineData("<b>markup</b>", "")]
    [InlineData(" \n ", "")]
    [InlineData(null, "")]
    public void Quotes_only_what_is_fit_to_be_read(string? words, string expected)
    {
        Assert.Equal(expected, new ServerWords(Asking.Key).Quote(words));
    }

    [Fact]
    public void Quotes_no_more_than_a_line()
    {
        Assert.Equal($": “{new string('y', 200)}…”", new ServerWords(Asking.Key).Quote(new string('y', 100_000)));
    }
}
