using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm.Faults;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Llm;

/// <summary>Tries whether a model answers, with a question of a few words, and names the real cause where it does not.</summary>
internal sealed class ConnectionTester(ModelNetwork network, TimeProvider time)
{
    private static readonly Prompt Question = new()
    {
        Instructions = "You answer with one JSON object and nothing else.",
        Question = "Nothing is to change. Answer with an empty list \"changes\".",
        Schema =
            """{"type":"object","additionalProperties":false,"required":["changes"],"properties":{"changes":{"type":"array","items":{"type":"string"}}}}""",
        Passages = [],
    };

    /// <returns>Whether it answered, and one sentence.</returns>
    public async Task<(bool Answered, string Sentence)> TryAsync(ModelOptions options, CancellationToken cancellationToken)
    {
        var words = new ServerWords(options.ApiKey);
        var heard = new Heard();
        var caller = new ModelCaller(new ModelConnection(options, network).Open, options, words, time) { Tries = 1 };
        var start = time.GetTimestamp();
        var reply = await caller.CallAsync(Question, heard, new ArrivalReporter(heard, time, words, _ => []), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (new ReplyProblems(options, words).Of(reply, question: null, Question) is { } problem)
        {
            return (false, problem.Reason);
        }

        var said = ModelTexts.Test_Answered.With(options.Title, time.GetElapsedTime(start).TotalSeconds);
        return (true, string.Join(' ', heard.Left.Prepend(said)));
    }

    /// <summary>What the server did not take.</summary>
    private sealed class Heard : IProgress<ProposalStep>
    {
        public List<string> Left { get; } = [];

        public void Report(ProposalStep value)
        {
            if (value is ProposalStep.Doing { Words: var words })
            {
                Left.Add(words.Split(';')[0] + ".");
            }
        }
    }
}
