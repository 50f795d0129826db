using System.Collections.Immutable;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Arriving;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm.Faults;
using DocWorkbench.Web.Llm.Wire;
using Microsoft.Extensions.AI;

namespace DocWorkbench.Web.Llm;

/// <summary>Asks the language model that the settings name.</summary>
internal sealed class ModelProposalSource(
    Func<WireRecord, IChatClient> open,
    ModelOptions options,
    TimeProvider time,
    TokenCounters counters
) : IProposalSource
{
    private readonly ServerWords _words = new(options.ApiKey);
    private readonly ModelCaller _caller = new(open, options, new ServerWords(options.ApiKey), time);

    public string Name => options.Title;

    public async Task<ProposalAnswer> AskAsync(
        ProposalQuestion question,
        IProgress<ProposalStep> progress,
        CancellationToken cancellationToken
    )
    {
        var prompt = PromptWriter.Write(question.HowTo, question.Materials, question.Request);
        progress.Report(new ProposalStep.Doing(ModelTexts.Step_Asked.With(Name)));
        var arrival = new ArrivalReporter(progress, time, _words, whole => Cut(whole, ModelTexts.Ending_ProgramEnded, question, prompt));
        var reply = await _caller.CallAsync(prompt, progress, arrival, cancellationToken);
        var counter = counters.Of(options.ModelName);
        var receipt = Receipt(reply, counter.Count(prompt.AsOneText), counter.Count(reply.Text));
        var notice = SmallContext.Notice(reply.Usage?.InputTokenCount, counter.Count(prompt.Instructions + prompt.Question), options);
        var problem = new ReplyProblems(options, _words).Of(reply, question, prompt);
        if (problem is null)
        {
            return new ProposalAnswer.Reply(ReplyCompleter.Complete(_words.WithoutKey(reply.Text), question.HowTo, prompt, notice))
            {
                Receipt = receipt,
            };
        }

        if (notice.Length > 0)
        {
            problem = problem with { Reason = $"{problem.Reason} {notice}" };
        }

        var part = reply.MayBeKept ? Cut(ArrivingReply.Of(_words.WithoutKey(reply.Text)), problem.Reason, question, prompt) : [];
        if (part.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return problem with { Receipt = receipt };
        }

        return new ProposalAnswer.Part(part, problem.Reason) { Receipt = receipt };
    }

    private static ImmutableArray<byte> Cut(ArrivingReply reply, string notice, ProposalQuestion question, Prompt prompt) =>
        reply.Cut(notice) is { } cut ? ReplyCompleter.Complete(cut, question.HowTo, prompt, notice) : [];

    private static bool IsGarbled(ReceivedReply reply) =>
        reply is { Fault: { } fault, Refusal: null, IsComplete: false } && ConnectionSentences.IsGarbled(fault);

    private ReplyReceipt Receipt(ReceivedReply reply, int input, int output) =>
        new(
            // What can't be read as an answer is kept as it came over the wire, for whoever looks into it.
            reply.Length > 0
            && !IsGarbled(reply)
                ? _words.WithoutKey(reply.Text)
                : _words.Bare(reply.Wire.Text),
            reply.Usage?.InputTokenCount,
            reply.Usage?.CachedInputTokenCount,
            reply.Usage?.OutputTokenCount
        )
        {
            CountedInput = input,
            CountedOutput = output,
        };
}
