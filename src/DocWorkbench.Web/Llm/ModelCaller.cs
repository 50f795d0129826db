using System.ClientModel;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm.Faults;
using DocWorkbench.Web.Llm.Wire;
using Microsoft.Extensions.AI;

namespace DocWorkbench.Web.Llm;

/// <summary>Sends a prompt and takes what comes; asks again only where the server refused and nothing was paid for.</summary>
internal sealed class ModelCaller(Func<WireRecord, IChatClient> open, ModelOptions options, ServerWords words, TimeProvider time)
{
    /// <summary>The most the question is sent.</summary>
    public int Tries { get; init; } = RetryPlan.Tries;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // Remembered, so that a server's refusal costs one question and not one of each.
    private volatile RequestShape _shape = RequestShape.Full with { Streams = options.Streams };

    public async Task<ReceivedReply> CallAsync(
        Prompt prompt,
        IProgress<ProposalStep> progress,
        ArrivalReporter arrival,
        CancellationToken cancellationToken
    )
    {
        var shape = _shape;
        for (var tries = 1; ; )
        {
            var reply = await TryAsync(prompt, shape, arrival, cancellationToken);
            reply.Tries = tries;
            if (reply.Refusal is not { } refusal)
            {
                return reply;
            }

            if (shape.Simpler(refusal, options) is { } simpler)
            {
                _shape = shape = simpler.Shape;
                progress.Report(new ProposalStep.Doing(simpler.Sentence));
            }
            else if (tries < Tries && RetryPlan.WaitAfter(refusal, tries) is { } wait)
            {
                tries++;
                await WaitAsync(refusal, wait, tries, progress, cancellationToken);
                progress.Report(new ProposalStep.Doing(ModelTexts.Step_AskedAgain.With(options.Title)));
            }
            else
            {
                return reply;
            }
        }
    }

    private async Task<ReceivedReply> TryAsync(
        Prompt prompt,
        RequestShape shape,
        ArrivalReporter arrival,
        CancellationToken cancellationToken
    )
    {
        var wire = new WireRecord { IsStreamed = shape.Streams };
        var reply = new ReceivedReply(arrival, wire);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        using var client = open(wire);
        try
        {
            if (shape.Streams)
            {
                await reply.ReadAsync(
                    client.GetStreamingResponseAsync(shape.Messages(prompt), shape.Options(prompt, options), either.Token),
                    either.Token
                );
            }
            else
            {
                reply.Take(await client.GetResponseAsync(shape.Messages(prompt), shape.Options(prompt, options), either.Token));
            }
        }
        catch (Exception fault) when (ConnectionSentences.Explains(fault))
        {
            reply.Fault = fault;
            reply.IsStopped = cancellationToken.IsCancellationRequested;
            reply.Refusal = fault is ClientResultException result ? ServerRefusal.Of(result) : null;
        }

        return reply;
    }

    // Told each second, so that a page shows how long it still takes whatever clock it has.
    private async Task WaitAsync(
        ServerRefusal refusal,
        TimeSpan wait,
        int next,
        IProgress<ProposalStep> progress,
        CancellationToken cancellationToken
    )
    {
        var why = new RefusalSentences(options, words).Cause(refusal);
        var until = time.GetUtcNow() + wait;
        var start = time.GetTimestamp();
        // By what has passed, not by the time of day, which somebody may set.
        for (var left = wait; left > TimeSpan.Zero; left = wait - time.GetElapsedTime(start))
        {
            progress.Report(new ProposalStep.Waiting(why, until, next, Tries));
            await Task.Delay(left < Second ? left : Second, time, cancellationToken);
        }
    }
}
