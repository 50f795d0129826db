using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>What becomes of the changes that were whole when an answer ended too early.</summary>
public sealed class KeptPartTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(true, "azure")]
    [InlineData(true, "compatible")]
    [InlineData(false, "azure")]
    [InlineData(false, "compatible")]
    public async Task Are_kept_and_marked_when_the_longest_answer_was_reached(bool streamed, string provider)
    {
        _server.ThenAnswer(streamed, Answers.Cut, finish: "length");
        var asking = new Asking(_server) { Streams = streamed };

        var (reason, kept) = await asking.PartAsync(asking.Of(provider));

        Assert.Contains("and the 1 change that was whole is kept; ask for the rest by itself", reason, StringComparison.Ordinal);
        Assert.Equal("New.", Assert.Single(kept.Operations).Reason);
        Assert.Equal("A hose needs 2 bar of pressure.", Assert.Single(kept.Passages).Text.Trim());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Are_not_kept_when_a_filter_stopped_the_answer(bool streamed)
    {
        if (streamed)
        {
            _server.ThenStream([Sse.AzureFilterResults, Sse.Role, Sse.Text(Answers.Cut), Sse.Filtered("self_harm"), Sse.Done]);
        }
        else
        {
            _server.Then(200, Sse.AtOnce(Answers.Cut, "content_filter", filter: """{"self_harm":{"filtered":true,"severity":"high"}}"""));
        }

        var asking = new Asking(_server) { Streams = streamed };

        Assert.Contains(
            $"stopped the answer (self harm) after {Answers.Cut.Length} characters and nothing of it is kept; word the request differently",
            await asking.FailAsync(asking.Azure),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Are_kept_when_the_mark_that_the_answer_is_whole_is_missing(bool saysDone)
    {
        _server.ThenStream([Sse.Role, Sse.Text(Answers.Whole), .. saysDone ? [Sse.Done] : Array.Empty<string>()]);

        var (reason, kept) = await new Asking(_server).PartAsync();

        Assert.Contains("and the 2 changes that were whole are kept, without the mark that it is whole", reason, StringComparison.Ordinal);
        Assert.Equal(2, kept.Operations.Length);
    }

    [Fact]
    public async Task Are_kept_when_the_server_breaks_off_with_an_error()
    {
        _server.ThenStream([Sse.Role, Sse.Text(Answers.Cut), """{"error":{"message":"The engine is overloaded.","code":500}}"""]);

        var (reason, _) = await new Asking(_server).PartAsync();

        Assert.Contains("the 1 change that was whole is kept: “The engine is overloaded”; ask again.", reason, StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task Are_kept_when_a_piece_is_no_json()
    {
        _server.ThenStream([Sse.Role, Sse.Text(Answers.Cut), "{\"choices\":[{\"index\":0,\"delta\":{\"content\""]);

        var part = Assert.IsType<ProposalAnswer.Part>(await new Asking(_server).AskAsync());

        Assert.Contains("sent something that is no answer of a language model", part.Reason, StringComparison.Ordinal);
        Assert.Contains("the 1 change that was whole is kept", part.Reason, StringComparison.Ordinal);
        // With the piece nobody understands, for whoever looks into it.
        Assert.EndsWith("\"delta\":{\"content\"\n\n", part.Receipt?.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_kept_when_the_connection_is_cut()
    {
        var asking = new Asking(_server);
        _server.ThenStream([Sse.Role, Sse.Text(Answers.Cut)], cutAfter: asking.Arrived.Task);

        var (reason, _) = await asking.PartAsync();

        Assert.Contains("was cut after", reason, StringComparison.Ordinal);
        Assert.Contains("the 1 change that was whole is kept, so ask again.", reason, StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task Are_kept_when_the_writer_cancels()
    {
        _server.ThenHang(new TaskCompletionSource(), Sse.Role, Sse.Text(Answers.Cut));
        using var cancel = new CancellationTokenSource();
        var asking = new Asking(_server)
        {
            Hear = step =>
            {
                if (step is ProposalStep.Arriving { Changes.Length: 1 })
                {
                    cancel.Cancel();
                }
            },
        };

        var (reason, _) = await asking.PartAsync(cancellation: cancel.Token);

        Assert.Contains("was stopped after", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_kept_when_the_answer_takes_too_long()
    {
        _server.ThenHang(new TaskCompletionSource(), Sse.Role, Sse.Text(Answers.Cut));
        var asking = new Asking(_server);
        var ending = asking.PartAsync();
        await asking.Arrived.Task.WaitAsync(TestContext.Current.CancellationToken);

        asking.Time.Advance(TimeSpan.FromSeconds(30));

        Assert.Contains("the 1 change that was whole is kept, so ask for fewer sections", (await ending).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_kept_when_the_answer_does_not_stop()
    {
        _server.ThenStream([Sse.Text(Answers.Cut), .. Enumerable.Repeat(Sse.Text(new string('x', 100_000)), 1_000)]);

        var (reason, kept) = await new Asking(_server).PartAsync();

        Assert.Contains("did not stop writing; the answer was ended at 2,000,000 characters", reason, StringComparison.Ordinal);
        Assert.Single(kept.Operations);
    }

    [Fact]
    public async Task Come_with_all_that_was_sent_and_what_it_cost()
    {
        _server.ThenAnswer(streamed: false, Answers.Cut, finish: "length");

        var answer = await new Asking(_server) { Streams = false }.AskAsync();

        Assert.Equal(new ReplyReceipt(Answers.Cut, 900, 512, 30), Asking.AsTheServerSaid(answer.Receipt));
        Assert.Equal(Asking.Counters.Of("small-model").Count(Answers.Cut), answer.Receipt?.CountedOutput);
        Assert.InRange(answer.Receipt?.CountedInput ?? 0, 900, 3_000);
    }
}
