using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says what became of a question that got no whole answer, and what may help.</summary>
internal sealed class ReplyProblems(ModelOptions options, ServerWords words)
{
    /// <param name="question">Null where only the connection was tried.</param>
    /// <returns>Null where the answer is complete.</returns>
    public ProposalAnswer.Failed? Of(ReceivedReply reply, ProposalQuestion? question, Prompt prompt)
    {
        // A connection cut after the mark that the answer is whole took nothing away.
        if (reply.IsComplete || reply.Fault is null)
        {
            return new EndingSentences(options, words).Of(reply) is { } ending ? new(ending) { Remedy = After(reply) } : null;
        }

        return reply switch
        {
            { IsStopped: true } => new(ModelTexts.Ending_Stopped.With(options.ModelName, Sizes.Of(reply.Length), KeptWords.Of(reply))),
            { Refusal: { } refusal } => new(
                new RefusalSentences(options, words).Of(refusal, reply.Tries, question, prompt.Instructions.Length + prompt.Question.Length)
            )
            {
                Remedy = RefusalRemedies.Of(refusal),
                Named = refusal.IsFiltered ? NamedPassages.In(refusal.Body.Message, prompt) : [],
            },
            _ => new ConnectionSentences(options).Of(reply.Fault, reply),
        };
    }

    // What a filter stopped, or a model declined, it stops again where nothing is left out.
    private static Remedy After(ReceivedReply reply) => reply.MayBeKept ? Remedy.AskAgain : Remedy.LeaveOut;
}
