using System.Globalization;
using System.Text;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Jobs;

/// <summary>Asks proposal sources, a few questions at a time; a reply is stored before anybody is told.</summary>
internal sealed class ProposalWorker(ProposalJobs jobs, ReviewStore reviews, AskingStore askings, TimeProvider clock) : BackgroundService
{
    private const int AtOnce = 4;
    private const int LeaseSeconds = 60;

    // What came in the last moment before a crash is lost, and no more.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // The data folder is this program's alone: whoever asked before is gone, whatever its lease says.
        await askings.RecoverAsync(DateTimeOffset.MaxValue, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Parallel.ForEachAsync(
                jobs.TakeAsync(stoppingToken),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
                async (job, stopping) =>
                {
                    job.End(await RunAsync(job, stopping));
                }
            );
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops; what was under way is asked again when somebody asks.
        }
    }

    private async Task<JobEnd> RunAsync(ProposalJob job, CancellationToken stopping)
    {
        // What is said of it is read by who asked; it holds for this job only.
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (job.Culture, job.Language);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, job.Cancellation);
        var owner = Guid.NewGuid().ToString("N");
        var asking = new NewAsking(job.RequestHash, job.ReviewId, job.RequestOrdinal, job.Source.Name, job.ActorId, owner)
        {
            Prices = job.Prices,
        };
        try
        {
            return await askings.TryStartAsync(asking, LeaseSeconds, either.Token) switch
            {
                AskingStart.Started => await AskAsync(job, owner, either.Token),
                AskingStart.AlreadyAnswered answered => new(await BringBackAsync(job, [.. answered.Reply])),
                _ => new(JobTexts.Error_AskedElsewhere),
            };
        }
        catch (OperationCanceledException)
        {
            var receipt = job.Arriving is { } arriving ? new ReplyReceipt(arriving.Raw, null, null, null) : null;
            await askings.FailAsync(job.RequestHash, owner, JobTexts.Error_Cancelled, receipt, CancellationToken.None);
            return new(JobTexts.Error_Cancelled_Nothing);
        }
    }

    private async Task<JobEnd> AskAsync(ProposalJob job, string owner, CancellationToken cancellationToken)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var keeping = KeepAsync(job, owner, answered.Token);
        ProposalAnswer answer;
        try
        {
            answer = await job.Source.AskAsync(job.Question, job, cancellationToken);
        }
        finally
        {
            await answered.CancelAsync();
            await keeping;
        }

        // From here on nothing is given up any more: what came is paid for.
        switch (answer)
        {
            case ProposalAnswer.Reply reply:
                await askings.CompleteAsync(job.RequestHash, [.. reply.Bytes], answer.Receipt, CancellationToken.None);
                return new("") { Receipt = answer.Receipt };
            case ProposalAnswer.Part part:
                await askings.CutAsync(job.RequestHash, [.. part.Bytes], part.Reason, answer.Receipt, CancellationToken.None);
                return new(part.Reason) { Remedy = Remedy.Continue, Receipt = answer.Receipt };
            case ProposalAnswer.Failed failed:
                await askings.FailAsync(job.RequestHash, owner, failed.Reason, answer.Receipt, CancellationToken.None);
                return new(failed.Reason)
                {
                    Remedy = failed.Remedy,
                    Named = failed.Named,
                    Receipt = answer.Receipt,
                };
            default:
                throw new InvalidOperationException("An answer is a reply, a part of one, or a failure.");
        }
    }

    // The reply is kept together with its proposal; it is missing only where it was kept by an earlier version of this program.
    private async Task<string> BringBackAsync(ProposalJob job, byte[] reply)
    {
        var hash = Core.Text.ContentHash.Of(reply);
        var review = await reviews.FindAsync(job.ReviewId);
        if (review?.Proposals.Any(p => p.BlobHash == hash) == true)
        {
            return JobTexts.Error_AskedBefore;
        }

        await reviews.AddProposalAsync(job.ReviewId, job.RequestOrdinal, job.Source.Name, reply, job.ActorId);
        return "";
    }

    /// <summary>Keeps the lease, and what has come so far, until the answer is there.</summary>
    private async Task KeepAsync(ProposalJob job, string owner, CancellationToken answered)
    {
        var kept = 0;
        try
        {
            while (true)
            {
                await Task.Delay(Pace, clock, answered);
                var arriving = job.Arriving;
                var isNew = arriving?.Characters > kept;
                kept = arriving?.Characters ?? 0;
                await askings.RenewAsync(
                    job.RequestHash,
                    owner,
                    LeaseSeconds,
                    isNew && arriving is not null ? Encoding.UTF8.GetBytes(arriving.Raw) : null,
                    isNew && arriving is { Whole.IsEmpty: false } ? [.. arriving.Whole] : null,
                    answered
                );
            }
        }
        catch (OperationCanceledException)
        {
            // The answer is there, or nobody waits for it any more.
        }
    }
}
