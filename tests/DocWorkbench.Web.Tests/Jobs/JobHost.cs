using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Jobs;

/// <summary>What of a running workbench asks questions, on a database that another may have used before.</summary>
internal sealed class JobHost : IAsyncDisposable
{
    public const string RequestHash = "hash";
    private readonly ProposalJobs _jobs;
    private readonly ProposalWorker _worker;

    private JobHost(ProposalJobs jobs, ProposalWorker worker)
    {
        _jobs = jobs;
        _worker = worker;
    }

    public static async Task<JobHost> StartAsync(TestStore store, CancellationToken cancellationToken)
    {
        var jobs = new ProposalJobs(TimeProvider.System);
        var worker = new ProposalWorker(jobs, store.Reviews, store.Askings, TimeProvider.System);
        await worker.StartAsync(cancellationToken);
        return new JobHost(jobs, worker);
    }

    /// <summary>Asks the same question each time, as a double click or a second tab does.</summary>
    public ProposalJob Ask(string review, IProposalSource source) =>
        _jobs.Start(
            review,
            now => new ProposalJob(review, 1, RequestHash, TestStore.ActorId, source, Asking.Question()) { StartedAt = now }
        );

    /// <summary>Waits for the end.</summary>
    public static async Task<string> EndAsync(ProposalJob job, CancellationToken cancellationToken)
    {
        var ended = new TaskCompletionSource();
        job.Changed += () =>
        {
            if (!job.IsRunning)
            {
                ended.TrySetResult();
            }
        };
        if (job.IsRunning)
        {
            await ended.Task.WaitAsync(cancellationToken);
        }

        return job.Outcome ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        await _worker.StopAsync(CancellationToken.None);
        _worker.Dispose();
    }
}
