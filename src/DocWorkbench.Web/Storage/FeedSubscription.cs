using System.Threading.Channels;

namespace DocWorkbench.Web.Storage;

/// <summary>One page's wish to be told of a review's changes.</summary>
internal sealed class FeedSubscription : IDisposable
{
    // Room for one: that something changed needs saying once.
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(capacity: 1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );

    private readonly Action<FeedSubscription> _ended;

    public FeedSubscription(Func<Task> changed, Action<FeedSubscription> ended, Action<Exception> failed)
    {
        _ended = ended;
        Pump = Task.Run(() => PumpAsync(changed, failed));
    }

    /// <summary>Ends after the last call back.</summary>
    public Task Pump { get; }

    public void Signal() => _signals.Writer.TryWrite(item: true);

    public void Dispose()
    {
        _signals.Writer.TryComplete();
        _ended(this);
    }

    private async Task PumpAsync(Func<Task> changed, Action<Exception> failed)
    {
        try
        {
            await foreach (var _ in _signals.Reader.ReadAllAsync())
            {
                await changed();
            }
        }
        catch (Exception reason)
        {
            // The page may be anything; its failure ends its own subscription and must not reach the one who wrote.
            failed(reason);
            Dispose();
        }
    }
}
