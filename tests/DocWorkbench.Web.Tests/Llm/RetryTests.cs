using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class RetryTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(429, "7", true)]
    [InlineData(429, "7", false)]
    [InlineData(503, "7", true)]
    public async Task Waits_visibly_as_long_as_the_server_asks_and_asks_again(int status, string after, bool streamed)
    {
        _server.Then(status, "{}", headers: ("Retry-After", after)).ThenAnswer(streamed, Answers.Whole);
        var asking = new Asking(_server) { Streams = streamed };

        await asking.ReplyAsync();

        var waits = asking.Steps.OfType<ProposalStep.Waiting>().ToList();
        Assert.Equal(7, waits.Count);
        Assert.All(waits, w => Assert.Equal((2, 4), (w.Try, w.Tries)));
        Assert.Single(waits.Select(w => w.Until).Distinct());
        Assert.Equal(2, _server.Calls.Count);
    }

    [Fact]
    public async Task Takes_azures_finer_word_for_how_long_to_wait()
    {
        _server.Then(429, "{}", headers: [("Retry-After", "60"), ("retry-after-ms", "2500")]).ThenAnswer(streamed: true, Answers.Whole);
        var asking = new Asking(_server);

        await asking.ReplyAsync();

        Assert.Equal(3, asking.Steps.OfType<ProposalStep.Waiting>().Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("99999999999999")]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT")]
    public async Task Waits_by_its_own_measure_where_the_server_names_none(string? after)
    {
        _server.Then(429, "{}", headers: after is null ? [] : [("Retry-After", after)]);
        var asking = new Asking(_server);

        Assert.EndsWith(
            "is asked too often, also at the 4th try; try again in a minute.",
            await asking.FailAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(2 + 8 + 30, asking.Steps.OfType<ProposalStep.Waiting>().Count());
        Assert.Equal(4, _server.Calls.Count);
    }

    [Theory]
    [InlineData("86400", "in 24 hours.")]
    [InlineData("600", "in 10 minutes.")]
    public async Task Waits_for_no_server_that_asks_for_more_than_two_minutes(string after, string expected)
    {
        _server.Then(429, "{}", headers: ("Retry-After", after));

        Assert.EndsWith($"is asked too often; try again {expected}", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Asks_an_empty_account_no_second_time(bool streamed)
    {
        _server.ThenRefuse(429, "You exceeded your current quota.", "insufficient_quota");

        Assert.Contains("has no quota left", await new Asking(_server) { Streams = streamed }.FailAsync(), StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Theory]
    [InlineData(500, "is failing (status 500), also at the 4th try: “Words of the server”; ask again later.", true)]
    [InlineData(503, "is failing (status 503), also at the 4th try: “Words of the server”; ask again later.", false)]
    [InlineData(502, "could not reach the model (status 502), also at the 4th try; ask again", true)]
    [InlineData(529, "is failing (status 529), also at the 4th try", true)]
    public async Task Gives_up_after_the_last_try(int status, string expected, bool streamed)
    {
        _server.ThenRefuse(status, "Words of the server.");

        Assert.Contains(expected, await new Asking(_server) { Streams = streamed }.FailAsync(), StringComparison.Ordinal);
        Assert.Equal(4, _server.Calls.Count);
    }

    [Fact]
    public async Task Stops_waiting_when_the_writer_cancels()
    {
        _server.Then(429, "{}", headers: ("Retry-After", "100"));
        using var cancel = new CancellationTokenSource();
        var asking = new Asking(_server)
        {
            Hear = step =>
            {
                if (step is ProposalStep.Waiting)
                {
                    cancel.Cancel();
                }
            },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking.AskAsync(cancellation: cancel.Token));

        Assert.Single(asking.Steps.OfType<ProposalStep.Waiting>());
        Assert.Single(_server.Calls);
    }
}
