using System.ClientModel;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm.Faults;
using DocWorkbench.Web.Llm.Wire;
using Microsoft.Extensions.AI;

namespace DocWorkbench.Web.Llm;

/// <summary>Asks the language model that the settings name.</summary>
internal sealed class ModelProposalSource(IChatClient client, ModelOptions options, TimeProvider time) : IProposalSource, IDisposable
{
    private readonly ServerWords _words = new(options.ApiKey);

    // Remembered, so that a server's refusal costs one question and not one of each.
    private volatile RequestShape _shape = RequestShape.Full;

    public string Name => $"{options.ModelName} at {options.Host}";

    public async Task<ProposalAnswer> AskAsync(ProposalQuestion question, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var prompt = PromptWriter.Write(question.HowTo, question.Materials, question.Request);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        progress.Report($"Asked {Name}");
        var shape = _shape;
        while (true)
        {
            var reply = new ReceivedReply(new PacedProgress(progress, time));
            try
            {
                var updates = client.GetStreamingResponseAsync(
                    shape.Messages(prompt),
                    shape.Options(prompt, options.MaxOutputTokens),
                    either.Token
                );
                await reply.ReadAsync(updates, either.Token);
            }
            catch (Exception fault) when (ConnectionSentences.Explains(fault))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var refusal = fault is ClientResultException result ? ServerRefusal.Of(result) : null;
                if (refusal is not null && shape.Simpler(refusal, options.MaxOutputTokens is not null) is { } simpler)
                {
                    _shape = shape = simpler.Shape;
                    progress.Report(simpler.Sentence);
                    continue;
                }

                // A connection cut after the mark that the answer is whole took nothing away.
                if (!reply.IsComplete)
                {
                    return Failed(fault, refusal, reply, question, prompt);
                }
            }

            return new EndingSentences(options, _words).Of(reply) is { } ending
                ? new ProposalAnswer.Failed(ending)
                : new ProposalAnswer.Reply(ReplyCompleter.Complete(_words.WithoutKey(reply.Text), question.HowTo, prompt));
        }
    }

    public void Dispose() => client.Dispose();

    private ProposalAnswer.Failed Failed(
        Exception fault,
        ServerRefusal? refusal,
        ReceivedReply reply,
        ProposalQuestion question,
        Prompt prompt
    ) =>
        new(
            refusal is null
                ? new ConnectionSentences(options).Of(fault, reply.Length)
                : new RefusalSentences(options, _words).Of(refusal, question, prompt.Instructions.Length + prompt.Question.Length)
        );
}
