using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Jobs;

/// <summary>One question on its way; it goes on when the page that asked is closed.</summary>
public sealed class ProposalJob(
    string reviewId,
    int requestOrdinal,
    string requestHash,
    string actorId,
    IProposalSource source,
    ProposalQuestion question
) : IProgress<ProposalStep>, IDisposable
{
    private readonly CancellationTokenSource _cancel = new();

    public string ReviewId => reviewId;

    public int RequestOrdinal => requestOrdinal;

    /// <summary>The same for the same question to the same source.</summary>
    public string RequestHash => requestHash;

    public string ActorId => actorId;

    public IProposalSource Source => source;

    public ProposalQuestion Question => question;

    /// <summary>How who asked reads numbers and dates; the answer comes on a thread that knows nobody.</summary>
    public CultureInfo Culture { get; } = CultureInfo.CurrentCulture;

    /// <summary>The language of who asked.</summary>
    public CultureInfo Language { get; } = CultureInfo.CurrentUICulture;

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>What the source charges; none where it charges nothing.</summary>
    public TokenPrices Prices { get; init; } = TokenPrices.None;

    /// <summary>What is being done, in words.</summary>
    public string Step =>
        Latest switch
        {
            ProposalStep.Doing doing => doing.Words,
            ProposalStep.Waiting waiting => waiting.Why,
            ProposalStep.Arriving arriving => JobTexts.Step_Receiving.With(arriving.Characters),
            _ => JobTexts.Step_Waiting,
        };

    /// <summary>The newest step; null before the first.</summary>
    public ProposalStep? Latest { get; private set; }

    /// <summary>The newest of what came in; null before the first word.</summary>
    public ProposalStep.Arriving? Arriving { get; private set; }

    /// <summary>The changes that are whole already.</summary>
    public ImmutableArray<ProposedOperation> Arrived => Arriving?.Changes ?? [];

    /// <summary>Null while it runs; empty when it ended well; else one sentence on why there is no proposal, or not a whole one.</summary>
    public string? Outcome => Ending?.Outcome;

    /// <summary>Null while it runs.</summary>
    public JobEnd? Ending { get; private set; }

    /// <summary>What it took and cost, in words; null where nothing came that could have been charged.</summary>
    public string? Use =>
        Ending?.Receipt is { } it ? UsageWords.Of(it.InputTokens, it.OutputTokens, it.CountedInput, it.CountedOutput, Prices) : null;

    public bool IsRunning => Ending is null;

    public CancellationToken Cancellation => _cancel.Token;

    /// <summary>Raised from any thread.</summary>
    public event Action? Changed;

    public void Report(ProposalStep value)
    {
        Arriving = value as ProposalStep.Arriving ?? Arriving;
        Latest = value;
        Changed?.Invoke();
    }

    public void End(JobEnd ending)
    {
        Ending = ending;
        Changed?.Invoke();
    }

    public void Cancel() => _cancel.Cancel();

    public void Dispose() => _cancel.Dispose();
}
