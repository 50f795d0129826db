using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>A page's connection that can be cut and mended while the program goes on.</summary>
internal sealed class CutLine
{
    private readonly Lock _lock = new();
    private readonly List<IWebSocketRoute> _open = [];
    private readonly List<Task> _refused = [];
    private bool _isCut;

    private CutLine() { }

    public static async Task<CutLine> AttachAsync(IPage page)
    {
        var line = new CutLine();
        await page.RouteWebSocketAsync(_ => true, line.Connect);
        // Where a socket can't be opened the page asks again by plain requests.
        await page.RouteAsync("**/_blazor*", line.AskAsync);
        await page.RouteAsync("**/_blazor/**", line.AskAsync);
        return line;
    }

    public async Task CutAsync()
    {
        List<IWebSocketRoute> open;
        lock (_lock)
        {
            _isCut = true;
            open = [.. _open];
            _open.Clear();
        }

        foreach (var socket in open)
        {
            await socket.CloseAsync();
        }
    }

    public async Task MendAsync()
    {
        List<Task> refused;
        lock (_lock)
        {
            _isCut = false;
            refused = [.. _refused];
            _refused.Clear();
        }

        await Task.WhenAll(refused);
    }

    private Task AskAsync(IRoute route)
    {
        lock (_lock)
        {
            return _isCut ? route.AbortAsync() : route.ContinueAsync();
        }
    }

    private void Connect(IWebSocketRoute socket)
    {
        lock (_lock)
        {
            if (_isCut)
            {
                _refused.Add(socket.CloseAsync());
            }
            else
            {
                // The page's end comes first.
                _open.Add(socket);
                _open.Add(socket.ConnectToServer());
            }
        }
    }
}
