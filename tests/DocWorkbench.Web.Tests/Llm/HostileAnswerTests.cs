using System.Text;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>Answers made to do harm: each is bounded and said in one sentence.</summary>
public sealed class HostileAnswerTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fifty_megabytes_are_not_taken(bool streamed)
    {
        _ = streamed
            ? _server.ThenStream([Sse.Role, .. Enumerable.Repeat(Sse.Text(new string('x', 1_000_000)), 50), Sse.Finish("stop")])
            : _server.ThenAnswer(streamed: false, new string('x', 50_000_000));

        var reason = await new Asking(_server) { Streams = streamed }.FailAsync();

        Assert.Contains(
            streamed ? "did not stop writing; the answer was ended at 2,000,000 characters" : "sent far more than any proposal needs",
            reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whole_changes_at_the_head_of_fifty_megabytes_are_kept()
    {
        _server.ThenStream([Sse.Text(Answers.Cut), .. Enumerable.Repeat(Sse.Text(new string('x', 1_000_000)), 50)]);

        Assert.Single((await new Asking(_server).PartAsync()).Kept.Operations);
    }

    [Theory]
    [InlineData(": still here\n\n")]
    [InlineData("data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[]}\n\n")]
    public async Task A_stream_that_never_ends_and_never_says_anything_is_ended(string line)
    {
        var much = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 10_000)));
        _server.Then(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(much, CancellationToken.None);
            }
        });

        Assert.Contains("sent far more than any proposal needs", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nests_too_deep_is_kept_as_it_came_and_refused_by_its_reader()
    {
        var deep = $$"""{"changes":[{"op":{{new string('[', 70)}}{{new string(']', 70)}}}]}""";
        _server.ThenStream(Sse.Whole(deep));

        var reply = await new Asking(_server).ReplyAsync();

        Assert.Equal(deep, reply);
        Assert.Contains(
            "nest too deep",
            Assert.IsType<ProposalReading.Refused>(ProposalReader.Read(reply)).Reason,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\\\ud800")]
    public async Task Lone_surrogates_break_nothing(string surrogate)
    {
        var content =
            $$"""{\"changes\":[{\"op\":\"delete_section\",\"target\":\"S01\",\"blocks\":[],\"reason\":\"{{surrogate}}\"}],\"unmet\":[]}""";
        _server.ThenStream([
            $$"""{"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"{{content}}"},"finish_reason":"stop"}]}""",
            Sse.Done,
        ]);

        // One surrogate is broken on the wire, the other inside the answer.
        if (await new Asking(_server).AskAsync() is ProposalAnswer.Reply reply)
        {
            var read = Assert.IsType<ProposalReading.Success>(ProposalReader.Read(Encoding.UTF8.GetString([.. reply.Bytes])));
            Assert.Single(read.Proposal.Operations);
        }
        else
        {
            Assert.Contains("is no answer of a language model", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_thing_said_twice_is_no_change_and_is_said()
    {
        _server.ThenStream(Sse.Whole("""{"changes":[{"op":"delete_section","target":"S01","target":"S02","blocks":[]}],"unmet":[]}"""));

        var reply = await new Asking(_server).ReplyAsync();

        var read = Assert.IsType<ProposalReading.Success>(ProposalReader.Read(reply)).Proposal;
        Assert.Contains(
            "says \"target\" twice",
            Assert.IsType<UnreadableOperation>(Assert.Single(read.Operations)).Problem,
            StringComparison.Ordinal
        );
    }
}
