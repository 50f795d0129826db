using System.Collections.Concurrent;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>Asks a fake server through the real client, as the page does.</summary>
internal sealed class Asking(FakeModelServer server) : IProgress<ProposalStep>
{
    public const string Key = "fake-key-0123456789-abcdefghij";

    // Shared by all tests, as by all questions of the workbench.
    private static readonly ModelNetwork Network = new();

    /// <summary>One for all tests, because reading a vocabulary takes time.</summary>
    public static TokenCounters Counters { get; } = new();

    private readonly ConcurrentQueue<ProposalStep> _steps = new();

    public IReadOnlyList<ProposalStep> Steps => [.. _steps];

    /// <summary>All steps in words.</summary>
    public IReadOnlyList<string> Heard => [.. _steps.Select(Words)];

    /// <summary>Done when the first words have come in.</summary>
    public TaskCompletionSource Received { get; } = new();

    /// <summary>Done when the first change was whole.</summary>
    public TaskCompletionSource Arrived { get; } = new();

    /// <summary>Called with each step.</summary>
    public Action<ProposalStep> Hear { get; init; } = _ => { };

    public int TimeoutSeconds { get; init; } = 30;

    public int? MaxOutputTokens { get; init; }

    public string ApiKey { get; init; } = Key;

    public bool Streams { get; init; } = true;

    public double? Temperature { get; init; }

    public LeapingClock Time { get; } = new();

    /// <summary>The clock that waits go by; the leaping one passes them at once.</summary>
    public TimeProvider? Clock { get; init; }

    public ModelOptions Compatible =>
        new()
        {
            Provider = ModelProvider.OpenAICompatible,
            Endpoint = new Uri(server.Address, "/v1"),
            Model = "small-model",
            ApiKey = ApiKey,
            MaxOutputTokens = MaxOutputTokens,
            TimeoutSeconds = TimeoutSeconds,
            Temperature = Temperature,
            Streams = Streams,
        };

    public ModelOptions Azure =>
        new()
        {
            Provider = ModelProvider.AzureOpenAI,
            Endpoint = server.Address,
            Deployment = "writers",
            ApiKey = ApiKey,
            MaxOutputTokens = MaxOutputTokens,
            TimeoutSeconds = TimeoutSeconds,
            Temperature = Temperature,
            Streams = Streams,
        };

    public ModelOptions Of(string provider) => provider == "azure" ? Azure : Compatible;

    public ModelProposalSource Source(ModelOptions options) =>
        new(new ModelConnection(options, Network).Open, options, Clock ?? Time, Counters);

    public async Task<ProposalAnswer> AskAsync(ModelOptions? options = null, CancellationToken? cancellation = null)
    {
        return await Source(options ?? Compatible).AskAsync(Question(), this, cancellation ?? TestContext.Current.CancellationToken);
    }

    /// <summary>The sentence of an answer that failed.</summary>
    public async Task<string> FailAsync(ModelOptions? options = null)
    {
        var failed = Assert.IsType<ProposalAnswer.Failed>(await AskAsync(options));
        Check(failed.Reason);
        return failed.Reason;
    }

    /// <summary>The sentence and the kept changes of an answer that ended too early.</summary>
    public async Task<(string Reason, Proposal Kept)> PartAsync(ModelOptions? options = null, CancellationToken? cancellation = null)
    {
        var answer = await AskAsync(options, cancellation);
        var part = answer as ProposalAnswer.Part;
        Assert.True(part is not null, answer.ToString());
        Check(part.Reason);
        var kept = Assert.IsType<ProposalReading.Success>(ProposalReader.Read(Encoding.UTF8.GetString([.. part.Bytes]))).Proposal;
        Assert.Equal(part.Reason, kept.Notice);
        return (part.Reason, kept);
    }

    /// <summary>The text of an answer that came.</summary>
    public async Task<string> ReplyAsync(ModelOptions? options = null)
    {
        var answer = await AskAsync(options);
        var reply = answer as ProposalAnswer.Reply;
        Assert.True(reply is not null, answer.ToString());
        return Encoding.UTF8.GetString([.. reply.Bytes]);
    }

    /// <summary>A receipt without our own count.</summary>
    public static ReplyReceipt? AsTheServerSaid(ReplyReceipt? receipt) =>
        receipt is null ? null : receipt with { CountedInput = null, CountedOutput = null };

    public void Report(ProposalStep value)
    {
        _steps.Enqueue(value);
        Hear(value);
        if (value is ProposalStep.Arriving arriving)
        {
            Received.TrySetResult();
            if (arriving.Changes.Length > 0)
            {
                Arrived.TrySetResult();
            }
        }
    }

    private void Check(string sentence)
    {
        var key = ApiKey.Length > 0 ? ApiKey : "no-key";
        Assert.DoesNotContain('\n', sentence);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(key, sentence, StringComparison.Ordinal);
        Assert.All(Heard, said => Assert.DoesNotContain(key, said, StringComparison.Ordinal));
    }

    private static string Words(ProposalStep step) =>
        step switch
        {
            ProposalStep.Doing doing => doing.Words,
            ProposalStep.Waiting waiting => $"{waiting.Why}, try {waiting.Try} of {waiting.Tries}",
            ProposalStep.Arriving arriving =>
                $"Receiving: {arriving.Characters} characters, {arriving.Changes.Length} changes, {arriving.Raw}",
            _ => throw new InvalidOperationException("An unknown step."),
        };

    public static ProposalQuestion Question()
    {
        var howTo = HowToReader.Read(SourceText.FromBytes("# Water the plants\n\nUse a can.\n"u8));
        var note = new MaterialSource(
            "hoses.md",
            MaterialKind.Markdown,
            Encoding.UTF8.GetBytes("# Hoses\n\nA hose needs 2 bar of pressure.\n")
        );
        var reading = Assert.IsType<MaterialReading.Success>(MaterialReader.Read(note, TestContext.Current.CancellationToken));
        return new ProposalQuestion(howTo, [reading.Material], new ChangeRequest { Description = "Say how to use a hose" });
    }
}
