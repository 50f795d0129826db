using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Request;

/// <summary>Tests of the window where changes are asked for, on a server that answers as it is told.</summary>
public abstract class ProposeTest : StoreTest
{
    private FakeModelServer? _server;

    private protected FakeModelServer Server => _server ?? throw new InvalidOperationException("No server was started.");

    private protected async Task<ProposeScreen> BeginAsync(TimeProvider? clock = null)
    {
        _server = await FakeModelServer.StartAsync();
        return await ProposeScreen.OpenAsync(Store, _server, clock);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
