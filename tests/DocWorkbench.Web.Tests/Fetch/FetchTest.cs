namespace DocWorkbench.Web.Tests.Fetch;

/// <summary>A test with a web of its own.</summary>
public abstract class FetchTest : IAsyncLifetime
{
    private Fetching? _fetching;

    private protected Fetching Fetching => _fetching ?? throw new InvalidOperationException("The test has not begun.");

    private protected FakeWeb Web => Fetching.Web;

    private protected FakeNetwork Network => Fetching.Network;

    public async ValueTask InitializeAsync() => _fetching = await Fetching.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Fetching.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
