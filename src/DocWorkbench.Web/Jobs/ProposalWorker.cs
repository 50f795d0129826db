using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Jobs;

/// <summary>Asks proposal sources, a few questions at a time; a reply is stored before anybody is told.</summary>
internal sealed class ProposalWorker(ProposalJobs jobs, ReviewStore reviews, AskingStore askings) : BackgroundService
{
    private const int AtOnce = 4;
    private const int LeaseSeconds = 60;
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Parallel.ForEachAsync(
                jobs.TakeAsync(stoppingToken),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
                async (job, stopping) => job.End(await RunAsync(job, stopping))
            );
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops; what was under way is asked again when somebody asks.
        }
    }

    private async Task<string> RunAsync(ProposalJob job, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, job.Cancellation);
        var owner = Guid.NewGuid().ToString("N");
        try
        {
            return await askings.TryStartAsync(job.RequestHash, job.ReviewId, owner, LeaseSeconds, either.Token) switch
            {
                AskingStart.Started => await AskAsync(job, owner, either.Token),
                AskingStart.AlreadyAnswered answered => await KeepAsync(job, [.. answered.Reply]),
                _ => "The same question is being asked elsewhere already; its proposal will appear here.",
            };
        }
        catch (OperationCanceledException)
        {
            await askings.FailAsync(job.RequestHash, owner, "Cancelled.", CancellationToken.None);
            return "Cancelled. Nothing was changed.";
        }
    }

    private async Task<string> AskAsync(ProposalJob job, string owner, CancellationToken cancellationToken)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var renewing = RenewAsync(job, owner, answered.Token);
        ProposalAnswer answer;
        try
        {
            answer = await job.Source.AskAsync(job.Question, job, cancellationToken);
        }
        finally
        {
            await answered.CancelAsync();
            await renewing;
        }

        if (answer is ProposalAnswer.Reply reply)
        {
            byte[] bytes = [.. reply.Bytes];
            await askings.CompleteAsync(job.RequestHash, bytes, CancellationToken.None);
            return await KeepAsync(job, bytes);
        }

        var reason = ((ProposalAnswer.Failed)answer).Reason;
        await askings.FailAsync(job.RequestHash, owner, reason, CancellationToken.None);
        return reason;
    }

    private async Task<string> KeepAsync(ProposalJob job, byte[] reply)
    {
        var hash = Core.Text.ContentHash.Of(reply);
        var review = await reviews.FindAsync(job.ReviewId);
        if (review?.Proposals.Any(p => p.BlobHash == hash) == true)
        {
            return "This was asked before, and its proposal is in the review already.";
        }

        await reviews.AddProposalAsync(job.ReviewId, job.RequestOrdinal, job.Source.Name, reply, job.ActorId);
        return "";
    }

    private async Task RenewAsync(ProposalJob job, string owner, CancellationToken answered)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Renewal, answered);
                await askings.RenewAsync(job.RequestHash, owner, LeaseSeconds, answered);
            }
        }
        catch (OperationCanceledException)
        {
            // The answer is there, or nobody waits for it any more.
        }
    }
}
