using System.Diagnostics;
using System.Text;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Jobs;

public sealed class CrashTests : StoreTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task What_came_before_the_program_was_killed_is_found_in_the_review_and_nobody_is_asked_again()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.ThenHang(new TaskCompletionSource(), Sse.Role, Sse.Text(Answers.Cut));
        await KillAsync(server, async () => await Store.Askings.RawAsync(JobHost.RequestHash, Cancel) is not null);

        using var again = TestStore.Again(Database);
        await using var host = await JobHost.StartAsync(again, Cancel);
        var asking = await EndedAsync(again);

        Assert.Equal(AskingState.Part, asking.State);
        var review = await again.Reviews.FindAsync(Review, Cancel);
        Assert.NotNull(review);
        var reply = Encoding.UTF8.GetString(Assert.Single(review.Proposals).Reply.AsSpan());
        var kept = Assert.IsType<ProposalReading.Success>(ProposalReader.Read(reply)).Proposal;
        Assert.Single(kept.Operations);
        Assert.StartsWith("The program ended while this answer was coming in", kept.Notice, StringComparison.Ordinal);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_question_without_a_word_of_an_answer_is_said_to_have_ended_and_is_asked_again_only_by_a_person()
    {
        await using var server = await FakeModelServer.StartAsync();
        var asked = new TaskCompletionSource();
        server.ThenHang(asked);
        await KillAsync(server, () => Task.FromResult(asked.Task.IsCompleted));

        using var again = TestStore.Again(Database);
        await using var host = await JobHost.StartAsync(again, Cancel);

        Assert.Equal(AskingState.Failed, (await EndedAsync(again)).State);
        Assert.Single(server.Calls);

        server.ThenStream(Sse.Whole(Answers.Whole));
        var asking = new Asking(server);
        Assert.Equal("", await JobHost.EndAsync(host.Ask(Review, asking.Source(asking.Compatible)), Cancel));
        Assert.Equal(2, server.Calls.Count);
    }

    private async Task KillAsync(FakeModelServer server, Func<Task<bool>> far)
    {
        var address = new Uri(server.Address, "/v1").AbsoluteUri;
        var start = new ProcessStartInfo("dotnet", [typeof(CrashTests).Assembly.Location, EndlessAsker.Argument, Database, Review, address])
        {
            RedirectStandardOutput = true,
        };
        using var asker = Process.Start(start) ?? throw new InvalidOperationException("The asker did not start.");
        while (!await far())
        {
            Assert.False(asker.HasExited, "The asker ended by itself.");
            await Task.Delay(Patience, Cancel);
        }

        asker.Kill();
        await asker.WaitForExitAsync(Cancel);
    }

    private async Task<StoredAsking> EndedAsync(TestStore store)
    {
        while (true)
        {
            var asking = Assert.Single(await store.Askings.ListAsync(Review, Cancel));
            if (asking.State != AskingState.Running)
            {
                return asking;
            }

            await Task.Delay(Patience, Cancel);
        }
    }
}
