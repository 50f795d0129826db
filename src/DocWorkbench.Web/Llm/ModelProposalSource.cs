using System.Collections.Immutable;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Arriving;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm.Faults;
using DocWorkbench.Web.Llm.Wire;
using Microsoft.Extensions.AI;

namespace DocWorkbench.Web.Llm;

/// <summary>Asks the language model that the settings name.</summary>
internal sealed class ModelProposalSource(Func<WireRecord, IChatClient> open, ModelOptions options, TimeProvider time) : IProposalSource
{
    private const string ProgramEnded =
        "The program ended while this answer was coming in; only the changes that were whole by then are here.";
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
        progress.Report(new ProposalStep.Doing($"Asked {Name}"));
        var arrival = new ArrivalReporter(progress, time, _words, whole => Cut(whole, ProgramEnded, question, prompt));
        var reply = await _caller.CallAsync(prompt, progress, arrival, cancellationToken);
        var problem = new ReplyProblems(options, _words).Of(reply, question, prompt);
        if (problem is null)
        {
            var notice = SmallContext.Notice(reply, prompt, options);
            return new ProposalAnswer.Reply(ReplyCompleter.Complete(_words.WithoutKey(reply.Text), question.HowTo, prompt, notice))
            {
                Receipt = Receipt(reply),
            };
        }

        var part = reply.MayBeKept ? Cut(ArrivingReply.Of(_words.WithoutKey(reply.Text)), problem.Reason, question, prompt) : [];
        if (part.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return problem with { Receipt = Receipt(reply) };
        }

        return new ProposalAnswer.Part(part, problem.Reason) { Receipt = Receipt(reply) };
    }

    private static ImmutableArray<byte> Cut(ArrivingReply reply, string notice, ProposalQuestion question, Prompt prompt) =>
        reply.Cut(notice) is { } cut ? ReplyCompleter.Complete(cut, question.HowTo, prompt, notice) : [];

    private ReplyReceipt Receipt(ReceivedReply reply) =>
        new(
            // What can't be read as an answer is kept as it came over the wire, for whoever looks into it.
            reply.Length > 0
                ? _words.WithoutKey(reply.Text)
                : _words.Bare(reply.Wire.Text),
            reply.Usage?.InputTokenCount,
            reply.Usage?.CachedInputTokenCount,
            reply.Usage?.OutputTokenCount
        );
}
