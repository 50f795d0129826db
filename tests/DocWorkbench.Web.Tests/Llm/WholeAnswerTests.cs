using DocWorkbench.Core.Proposals;
using Microsoft.AspNetCore.Http;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>Servers and gateways that send the whole answer at once.</summary>
public sealed class WholeAnswerTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("azure")]
    [InlineData("compatible")]
    public async Task An_answer_at_once_is_a_reply_like_any_other(string provider)
    {
        _server.ThenAnswer(streamed: false, Answers.Whole);
        var asking = new Asking(_server) { Streams = false };

        var answer = Assert.IsType<ProposalAnswer.Reply>(await asking.AskAsync(asking.Of(provider)));

        Assert.Equal(new ReplyReceipt(Answers.Whole, 900, 512, 30), Asking.AsTheServerSaid(answer.Receipt));
        Assert.DoesNotContain("stream", _server.Calls.Single().Json.Select(p => p.Key));
    }

    [Theory]
    [InlineData("azure", "application/json")]
    [InlineData("compatible", "application/json; charset=utf-8")]
    [InlineData("compatible", "application/vnd.model+json")]
    public async Task An_answer_sent_whole_though_asked_for_in_pieces_is_a_reply_like_any_other(string provider, string type)
    {
        _server.Then(200, Sse.AtOnce(Answers.Whole, "stop").Replace("\"choices\"", "\n  \"choices\"", StringComparison.Ordinal), type);
        var asking = new Asking(_server);

        var answer = Assert.IsType<ProposalAnswer.Reply>(await asking.AskAsync(asking.Of(provider)));

        Assert.Equal(new ReplyReceipt(Answers.Whole, 900, 512, 30), Asking.AsTheServerSaid(answer.Receipt));
        Assert.Single(_server.Calls);
        Assert.Contains("stream", _server.Calls.Single().Json.Select(p => p.Key));
    }

    [Fact]
    public async Task An_answer_sent_whole_that_was_cut_off_is_a_part()
    {
        _server.Then(200, Sse.AtOnce(Answers.Cut, "length"));

        Assert.Single((await new Asking(_server).PartAsync()).Kept.Operations);
    }

    [Fact]
    public async Task What_is_refused_inside_an_answer_sent_whole_is_said()
    {
        _server.Then(200, Sse.AtOnce("", refusal: "\"I can't help with that.\""));

        Assert.Contains("declined to answer: “I can't help with that”", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_sent_as_if_it_were_an_answer_is_said()
    {
        _server.Then(200, "{\n  \"error\": {\"message\": \"No memory left.\"}\n}");

        Assert.Contains("“No memory left”; ask again.", await new Asking(_server).FailAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stream", "This model does not support it.")]
    [InlineData("", "Your organization must be verified to stream this model.")]
    [InlineData("", "Unknown field 'stream_options'.")]
    public async Task A_server_that_does_not_stream_is_asked_at_once_and_that_is_remembered(string parameter, string message)
    {
        _server.ThenRefuse(400, message, "unsupported_value", parameter).ThenAnswer(streamed: false, Answers.Whole);
        var asking = new Asking(_server);
        var source = asking.Source(asking.Compatible);

        await source.AskAsync(Asking.Question(), asking, TestContext.Current.CancellationToken);
        await source.AskAsync(Asking.Question(), asking, TestContext.Current.CancellationToken);

        Assert.Equal(3, _server.Calls.Count);
        Assert.Contains("The server does not stream; asking again for the whole answer at once.", asking.Heard);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("{\"choices\":[{\"index\":0,")]
    [InlineData("<html><body>Sign in</body></html>")]
    [InlineData("[1,2]")]
    public async Task What_is_no_answer_is_said_and_kept_as_it_came(string body)
    {
        _server.Then(200, body);

        var answer = Assert.IsType<ProposalAnswer.Failed>(await new Asking(_server) { Streams = false }.AskAsync());

        Assert.Contains("sent something that is no answer of a language model", answer.Reason, StringComparison.Ordinal);
        Assert.Equal((Remedy.Settings, body), (answer.Remedy, answer.Receipt?.Raw));
    }

    [Fact]
    public async Task The_models_own_words_are_passed_on_when_it_declines()
    {
        _server.Then(200, Sse.AtOnce("", refusal: "\"I can't help with that.\""));

        Assert.Contains(
            "declined to answer: “I can't help with that”;",
            await new Asking(_server) { Streams = false }.FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_cut_body_is_said()
    {
        _server.Then(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Sse.AtOnce("x")[..60], context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        });

        // How much of it the client saw before the end is the network's affair.
        Assert.Matches("The connection to .* was cut|closed the connection", await new Asking(_server) { Streams = false }.FailAsync());
    }

    [Fact]
    public async Task A_hang_is_ended()
    {
        var asked = new TaskCompletionSource();
        _server.ThenHang(asked);
        var asking = new Asking(_server) { Streams = false };
        var failing = asking.FailAsync();
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);

        asking.Time.Advance(TimeSpan.FromSeconds(30));

        Assert.Contains("was not finished after 30 seconds", await failing, StringComparison.Ordinal);
    }
}
