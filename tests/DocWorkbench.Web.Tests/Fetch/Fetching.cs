using System.Collections.Concurrent;
using System.Text;
using DocWorkbench.Web.Fetch;

namespace DocWorkbench.Web.Tests.Fetch;

/// <summary>Fetches from the fake web as the page does.</summary>
internal sealed class Fetching : IAsyncDisposable, IProgress<FetchProgress>
{
    private Fetching(FakeWeb web)
    {
        Web = web;
        Network = new FakeNetwork(web);
    }

    // The clock may stand still, and then nothing else ends a fetch that hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public FakeWeb Web { get; }

    public FakeNetwork Network { get; set; }

    public FetchOptions Options { get; set; } = new();

    public FetchLimits Limits { get; set; } = new();

    public TimeProvider Time { get; set; } = new HandClock();

    public ConcurrentQueue<FetchProgress> Heard { get; } = [];

    public static async Task<Fetching> StartAsync() => new(await FakeWeb.StartAsync());

    public void AllowPrivateNetworks() => Options = new FetchOptions { AllowPrivateNetworks = true };

    public Task<FetchOutcome> FetchAsync(string address, CancellationToken? cancellation = null) =>
        new PageFetcher(Options, Network, Time) { Limits = Limits }
            .FetchAsync(address, this, cancellation ?? TestContext.Current.CancellationToken)
            .WaitAsync(Patience);

    /// <summary>A page that has to come.</summary>
    public async Task<FetchOutcome.Fetched> GetAsync(string address)
    {
        var outcome = await FetchAsync(address);
        return outcome as FetchOutcome.Fetched ?? throw new InvalidOperationException(outcome.ToString());
    }

    /// <summary>The one sentence of a refusal.</summary>
    public async Task<string> RefuseAsync(string address)
    {
        var refused = Assert.IsType<FetchOutcome.Refused>(await FetchAsync(address));
        Assert.DoesNotContain('\n', refused.Reason);
        Assert.EndsWith(".", refused.Reason, StringComparison.Ordinal);
        return refused.Reason;
    }

    public static string TextOf(FetchOutcome.Fetched page) => Encoding.UTF8.GetString(page.Bytes);

    public void Report(FetchProgress value) => Heard.Enqueue(value);

    public ValueTask DisposeAsync() => Web.DisposeAsync();
}
