using System.Globalization;
using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>A server that cuts the question to its own room and answers as if nothing were, as Ollama does.</summary>
public sealed class SmallContextTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(true, 2_048)]
    [InlineData(true, 4_096)]
    [InlineData(false, 4_096)]
    public async Task A_question_that_was_cut_without_a_word_is_said_beside_the_proposal(bool streamed, int room)
    {
        var asking = Answering(streamed, Answers.Whole, "stop", room);
        var question = Long(tokens: 6_000);

        var answer = await asking.Source(asking.Compatible).AskAsync(question, asking, TestContext.Current.CancellationToken);

        // The review shows this sentence above the changes.
        var notice = Assert
            .IsType<ProposalReading.Success>(
                ProposalReader.Read(Encoding.UTF8.GetString(Assert.IsType<ProposalAnswer.Reply>(answer).Bytes.AsSpan()))
            )
            .Proposal.Notice;
        Assert.Equal(
            $"127.0.0.1:{_server.Address.Port} read only {room.ToString("N0", CultureInfo.InvariantCulture)} tokens of a question of about {Sent(question)}: it cut it short without saying so, so what it proposes rests on a part of the materials; raise the server's context length, or send less, and ask again.",
            notice
        );
    }

    [Fact]
    public async Task It_is_said_too_where_the_answer_ran_out_of_room()
    {
        var asking = Answering(streamed: true, Answers.Cut, "length", room: 4_096);

        var answer = await asking.Source(asking.Compatible).AskAsync(Long(6_000), asking, TestContext.Current.CancellationToken);

        var reason = Assert.IsType<ProposalAnswer.Part>(answer).Reason;
        Assert.Contains("was cut off at its longest", reason, StringComparison.Ordinal);
        Assert.Contains("read only 4,096 tokens of a question", reason, StringComparison.Ordinal);
    }

    [Theory]
    // A whole question, counted with another vocabulary.
    [InlineData(6_000, 6_000, false)]
    [InlineData(8_100, 6_000, false)]
    [InlineData(4_500, 6_000, false)]
    [InlineData(3_901, 6_000, false)]
    // Less than any vocabulary makes of it.
    [InlineData(3_899, 6_000, true)]
    [InlineData(100, 6_000, true)]
    // A room filled to the last token.
    [InlineData(4_096, 4_300, true)]
    [InlineData(8_192, 8_200, true)]
    [InlineData(4_096, 4_096, false)]
    [InlineData(4_096, 4_000, false)]
    // Too short to tell, or nothing said.
    [InlineData(10, 200, false)]
    [InlineData(0, 6_000, false)]
    [InlineData(null, 6_000, false)]
    public void Another_vocabulary_is_no_cut(int? read, int sent, bool isCut) =>
        Assert.Equal(isCut, SmallContext.Notice(read, sent, new ModelOptions()).Length > 0);

    private Asking Answering(bool streamed, string text, string finish, int room)
    {
        var usage = $"\"prompt_tokens\":{room.ToString(CultureInfo.InvariantCulture)},\"completion_tokens\":30,\"total_tokens\":4126";
        var events = Sse.Whole(text, finish).Select(data => Told(data, usage));
        _ = streamed ? _server.ThenStream(events) : _server.Then(200, Told(Sse.AtOnce(text, finish), usage));
        return new Asking(_server) { Streams = streamed };
    }

    private static string Told(string data, string usage) =>
        data.Replace("\"prompt_tokens\":900,\"completion_tokens\":30,\"total_tokens\":930", usage, StringComparison.Ordinal);

    private static ProposalQuestion Long(int tokens)
    {
        var words = new StringBuilder("# Hoses\n\n");
        for (var i = 0; i < tokens / 10; i++)
        {
            words.Append(CultureInfo.InvariantCulture, $"A hose needs {i} bar of pressure.\n\n");
        }

        var source = new MaterialSource("hoses.md", MaterialKind.Markdown, Encoding.UTF8.GetBytes(words.ToString()));
        var reading = Assert.IsType<MaterialReading.Success>(MaterialReader.Read(source, TestContext.Current.CancellationToken));
        return new ProposalQuestion(
            Asking.Question().HowTo,
            [reading.Material],
            new ChangeRequest { Description = "Say how to use a hose" }
        );
    }

    private static string Sent(ProposalQuestion question)
    {
        var prompt = PromptWriter.Write(question.HowTo, question.Materials, question.Request);
        return Asking.Counters.Of("small-model").Count(prompt.Instructions + prompt.Question).ToString("N0", CultureInfo.InvariantCulture);
    }
}
