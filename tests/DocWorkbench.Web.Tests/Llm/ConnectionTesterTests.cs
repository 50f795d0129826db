using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class ConnectionTesterTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("azure")]
    [InlineData("compatible")]
    public async Task Says_who_answered(string provider)
    {
        _server.ThenStream(Sse.Whole("{\"changes\":[]}"));

        var (answered, sentence) = await TryAsync(new Asking(_server).Of(provider));

        Assert.True(answered, sentence);
        Assert.Matches("^(writers|small-model) at 127.0.0.1:[0-9]+ answered after [0-9.]+ seconds[.]$", sentence);
        Assert.InRange(_server.Calls.Single().Body.Length, 1, 1_000);
    }

    [Theory]
    [InlineData(401, "refused the key; check DocWorkbench:Model:ApiKey")]
    [InlineData(404, "knows no model “small-model”")]
    [InlineData(429, "is asked too often")]
    [InlineData(503, "is failing (status 503)")]
    public async Task Names_the_real_cause_at_once(int status, string cause)
    {
        _server.ThenRefuse(status, "No.");

        var (answered, sentence) = await TryAsync(new Asking(_server).Compatible);

        Assert.False(answered);
        Assert.Contains(cause, sentence, StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task Says_what_the_server_does_not_take()
    {
        _server.ThenRefuse(400, "response_format is not supported").ThenStream(Sse.Whole("{}"));

        var (answered, sentence) = await TryAsync(new Asking(_server).Compatible);

        Assert.True(answered);
        Assert.EndsWith("The server does not take a schema.", sentence, StringComparison.Ordinal);
    }

    private static async Task<(bool Answered, string Sentence)> TryAsync(ModelOptions options)
    {
        using var network = new ModelNetwork();
        return await new ConnectionTester(network, TimeProvider.System).TryAsync(options, TestContext.Current.CancellationToken);
    }
}
