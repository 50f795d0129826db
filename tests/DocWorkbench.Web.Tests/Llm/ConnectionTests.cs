using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class ConnectionTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Says_how_much_came_before_the_connection_was_cut()
    {
        var asking = new Asking(_server);
        _server.ThenStream([Sse.Role, Sse.Text("Some words")], cutAfter: asking.Received.Task);

        Assert.Contains(
            "was cut after 10 characters; nothing of it is kept, so ask again.",
            await asking.FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Says_that_the_connection_was_closed_before_an_answer()
    {
        _server.Then(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.Contains("closed the connection before it answered", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("compatible")]
    public async Task Says_that_nothing_answers(string provider)
    {
        var asking = new Asking(_server);
        var options = provider == "azure" ? asking.Azure : asking.Compatible;
        await _server.DisposeAsync();

        Assert.StartsWith(
            $"Nothing answers at {options.Host}; check that the server runs",
            await asking.FailAsync(options),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Says_that_a_name_is_unknown()
    {
        var options = new ModelOptions
        {
            Provider = ModelProvider.OpenAICompatible,
            Endpoint = new Uri("http://no-such-host.invalid/v1"),
            Model = "m",
        };

        Assert.Contains("no-such-host.invalid", await new Asking(_server).FailAsync(options), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_server_speaks_no_tls()
    {
        var options = new ModelOptions
        {
            Provider = ModelProvider.OpenAICompatible,
            Endpoint = new Uri($"https://127.0.0.1:{_server.Address.Port}/v1"),
            Model = "m",
        };

        Assert.Contains(
            "There is no secure connection to 127.0.0.1",
            await new Asking(_server).FailAsync(options),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ends_an_answer_that_takes_too_long(bool afterSomeWords)
    {
        var asked = new TaskCompletionSource();
        _server.ThenHang(asked, afterSomeWords ? [Sse.Role, Sse.Text("Some")] : []);
        var asking = new Asking(_server);
        var failing = asking.FailAsync();
        await (afterSomeWords ? asking.Received : asked).Task.WaitAsync(TestContext.Current.CancellationToken);

        asking.Time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(
            $"small-model was not finished after 30 seconds ({(afterSomeWords ? 4 : 0)} characters had arrived); nothing of it is kept, so ask for fewer sections, or raise DocWorkbench:Model:TimeoutSeconds.",
            await failing
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Stops_at_once_when_the_writer_cancels(bool afterSomeWords)
    {
        var asked = new TaskCompletionSource();
        _server.ThenHang(asked, afterSomeWords ? [Sse.Role, Sse.Text("Some")] : []);
        using var cancel = new CancellationTokenSource();
        var asking = new Asking(_server).AskAsync(cancellation: cancel.Token);
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);

        await cancel.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking.WaitAsync(TestContext.Current.CancellationToken));
        Assert.Equal(cancel.Token, thrown.CancellationToken);
    }

    [Fact]
    public async Task Asks_nothing_when_cancelled_before()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Asking(_server).AskAsync(cancellation: cancel.Token));
        Assert.Empty(_server.Calls);
    }
}
