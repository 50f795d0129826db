using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Jobs;

/// <summary>One question on its way; it goes on when the page that asked is closed.</summary>
public sealed class ProposalJob(
    string reviewId,
    int requestOrdinal,
    string requestHash,
    string actorId,
    IProposalSource source,
    ProposalQuestion question
) : IProgress<string>, IDisposable
{
    private readonly CancellationTokenSource _cancel = new();

    public string ReviewId => reviewId;

    public int RequestOrdinal => requestOrdinal;

    /// <summary>The same for the same question to the same source.</summary>
    public string RequestHash => requestHash;

    public string ActorId => actorId;

    public IProposalSource Source => source;

    public ProposalQuestion Question => question;

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>What is being done, in words.</summary>
    public string Step { get; private set; } = "Waiting";

    /// <summary>Null while it runs; empty when it ended well; else one sentence on why there is no proposal.</summary>
    public string? Outcome { get; private set; }

    public bool IsRunning => Outcome is null;

    public CancellationToken Cancellation => _cancel.Token;

    /// <summary>Raised from any thread.</summary>
    public event Action? Changed;

    public void Report(string value)
    {
        Step = value;
        Changed?.Invoke();
    }

    public void End(string outcome)
    {
        Outcome = outcome;
        Changed?.Invoke();
    }

    public void Cancel() => _cancel.Cancel();

    public void Dispose() => _cancel.Dispose();
}
