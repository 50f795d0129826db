using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>A page's connection that can be cut and mended while the program goes on.</summary>
internal sealed class CutLine
{
    private readonly Lock _lock = new();
    private readonly List<IWebSocketRoute> _open = [];
    private bool _isCut;

    private CutLine() { }

    public static async Task<CutLine> AttachAsync(IPage page)
    {
        var line = new CutLine();
        await page.RouteWebSocketAsync(_ => true, line.Connect);
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

    public void Mend()
    {
        lock (_lock)
        {
            _isCut = false;
        }
    }

    private async void Connect(IWebSocketRoute socket)
    {
        bool isCut;
        lock (_lock)
        {
            isCut = _isCut;
            if (!isCut)
            {
                // The page's end comes first: whoever closes it closes both.
                _open.Add(socket);
                _open.Add(socket.ConnectToServer());
            }
        }

        if (isCut)
        {
            await socket.CloseAsync();
        }
    }
}
