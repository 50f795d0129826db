using System.Collections.Concurrent;
using System.Threading.Channels;

namespace DocWorkbench.Web.Jobs;

/// <summary>The questions under way, by review; a page that comes back finds its own again.</summary>
internal sealed class ProposalJobs(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, ProposalJob> _latest = new();
    private readonly Channel<ProposalJob> _waiting = Channel.CreateUnbounded<ProposalJob>();

    /// <summary>The newest question of a review; null when none was asked since the program started.</summary>
    public ProposalJob? Find(string reviewId) => _latest.GetValueOrDefault(reviewId);

    /// <summary>Starts a question, or finds the one that runs for this review already.</summary>
    public ProposalJob Start(string reviewId, Func<DateTimeOffset, ProposalJob> make)
    {
        var made = make(clock.GetUtcNow());
        var kept = _latest.AddOrUpdate(reviewId, made, (_, known) => known.IsRunning ? known : made);
        if (ReferenceEquals(kept, made))
        {
            _waiting.Writer.TryWrite(made);
        }
        else
        {
            made.Dispose();
        }

        return kept;
    }

    public IAsyncEnumerable<ProposalJob> TakeAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);
}
