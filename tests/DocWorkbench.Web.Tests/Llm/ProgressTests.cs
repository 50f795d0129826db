using System.Text;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Arriving;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Faults;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class ProgressTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Says_whom_it_asked_and_that_words_come_in()
    {
        _server.ThenStream(Sse.Whole(new string('x', 70)));
        var asking = new Asking(_server);

        await asking.ReplyAsync();

        Assert.Equal(
            [$"Asked small-model at {_server.Address.Authority}", "Receiving: 7 characters, 0 changes, xxxxxxx"],
            asking.Heard.Take(2)
        );
    }

    [Fact]
    public void Speaks_four_times_a_second_at_most()
    {
        var heard = new Asking(_server);
        var progress = new ArrivalReporter(heard, heard.Time, new ServerWords(""), _ => []);
        var reply = new ArrivingReply();

        for (var times = 0; times < 20; times++)
        {
            progress.Received(reply, reply.Add(new string('x', 100)));
            heard.Time.Advance(TimeSpan.FromMilliseconds(50));
        }

        Assert.Equal([100, 600, 1_100, 1_600], heard.Steps.OfType<ProposalStep.Arriving>().Select(s => s.Characters));
    }

    [Fact]
    public async Task Tells_of_each_change_as_soon_as_it_is_whole()
    {
        _server.ThenStream(Sse.Whole($$"""{"changes":[{{Answers.Change("A")}},{{Answers.Change("B")}}],"unmet":[]}"""));
        var asking = new Asking(_server);

        await asking.ReplyAsync();

        // The clock stands still, so that nothing but the first words and the two changes is told.
        Assert.Equal([0, 1, 2], asking.Steps.OfType<ProposalStep.Arriving>().Select(s => s.Changes.Length));
    }

    [Fact]
    public async Task Has_a_reply_ready_that_stands_alone_should_no_more_come()
    {
        _server.ThenStream(Sse.Whole($$"""{"changes":[{{Answers.Change("A")}},{{Answers.Change("B")}}],"unmet":[]}"""));
        var asking = new Asking(_server);

        await asking.ReplyAsync();

        var whole = asking.Steps.OfType<ProposalStep.Arriving>().First(s => s.Changes.Length == 1).Whole;
        var proposal = Assert.IsType<ProposalReading.Success>(ProposalReader.Read(Encoding.UTF8.GetString([.. whole]))).Proposal;
        Assert.Single(proposal.Operations);
        Assert.Contains("The program ended", proposal.Notice, StringComparison.Ordinal);
        Assert.Equal(Asking.Question().HowTo.Source.Sha256, proposal.BaseSha256);
    }
}
