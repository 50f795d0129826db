using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Jobs;

public sealed class AskingOnceTests : StoreTest
{
    private FakeModelServer _server = null!;

    [Fact]
    public async Task A_double_click_and_a_second_tab_find_the_question_that_is_under_way()
    {
        await using var host = await BeginAsync();
        _server.ThenStream(Sse.Whole(Answers.Whole));
        var asking = new Asking(_server);
        var source = asking.Source(asking.Compatible);

        var jobs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => host.Ask(Review, source), Cancel)));
        await Task.WhenAll(jobs.Distinct().Select(job => JobHost.EndAsync(job, Cancel)));

        Assert.Single(_server.Calls);
        Assert.Single(await ProposalsAsync());
    }

    [Fact]
    public async Task The_same_question_asked_later_brings_no_second_call_and_no_second_proposal()
    {
        await using var host = await BeginAsync();
        _server.ThenStream(Sse.Whole(Answers.Whole));
        var asking = new Asking(_server);
        var source = asking.Source(asking.Compatible);
        await JobHost.EndAsync(host.Ask(Review, source), Cancel);

        var outcome = await JobHost.EndAsync(host.Ask(Review, source), Cancel);

        Assert.Equal("This was asked before, and its proposal is in the review already.", outcome);
        Assert.Single(_server.Calls);
        Assert.Single(await ProposalsAsync());
    }

    [Fact]
    public async Task Two_workbenches_on_one_database_ask_once()
    {
        await using var host = await BeginAsync();
        var asked = new TaskCompletionSource();
        _server.ThenHang(asked, Sse.Role);
        var asking = new Asking(_server);
        var source = asking.Source(asking.Compatible);
        using var other = TestStore.Again(Database);
        await using var second = await JobHost.StartAsync(other, Cancel);
        var first = host.Ask(Review, source);
        await asked.Task.WaitAsync(Cancel);

        var outcome = await JobHost.EndAsync(second.Ask(Review, source), Cancel);

        Assert.StartsWith("The same question is being asked elsewhere already", outcome, StringComparison.Ordinal);
        first.Cancel();
        Assert.Equal("Cancelled. Nothing was changed.", await JobHost.EndAsync(first, Cancel));
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task What_was_whole_when_the_writer_cancelled_is_in_the_review_with_all_that_came()
    {
        await using var host = await BeginAsync();
        _server.ThenHang(new TaskCompletionSource(), Sse.Role, Sse.Text(Answers.Cut));
        var asking = new Asking(_server);
        var job = host.Ask(Review, asking.Source(asking.Compatible));
        job.Changed += () => CancelAt(job);
        CancelAt(job);

        var outcome = await JobHost.EndAsync(job, Cancel);

        Assert.Contains("was stopped after", outcome, StringComparison.Ordinal);
        Assert.Single(await ProposalsAsync());
        Assert.Equal(Answers.Cut, System.Text.Encoding.UTF8.GetString(await Store.Askings.RawAsync(JobHost.RequestHash, Cancel) ?? []));
        Assert.Equal(AskingState.Part, Assert.Single(await Store.Askings.ListAsync(Review, Cancel)).State);
    }

    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static void CancelAt(ProposalJob job)
    {
        if (job is { IsRunning: true, Arrived.Length: 1 })
        {
            job.Cancel();
        }
    }

    private async Task<JobHost> BeginAsync()
    {
        _server = await FakeModelServer.StartAsync();
        return await JobHost.StartAsync(Store, Cancel);
    }

    private async Task<IReadOnlyList<StoredProposal>> ProposalsAsync() => (await Store.Reviews.FindAsync(Review, Cancel))?.Proposals ?? [];
}
