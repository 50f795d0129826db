using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>A page's connection on which nothing arrives for a while; what the page sends goes through.</summary>
internal sealed class SlowLine
{
    private readonly Lock _lock = new();
    private readonly Queue<Action> _held = new();
    private bool _holding;

    private SlowLine() { }

    public static async Task<SlowLine> AttachAsync(IPage page)
    {
        var line = new SlowLine();
        await page.RouteWebSocketAsync(
            _ => true,
            socket =>
            {
                var program = socket.ConnectToServer();
                socket.OnMessage(frame => Send(program, frame));
                program.OnMessage(frame => line.Pass(() => Send(socket, frame)));
            }
        );
        return line;
    }

    public void Hold()
    {
        lock (_lock)
        {
            _holding = true;
        }
    }

    public void LetGo()
    {
        lock (_lock)
        {
            _holding = false;
            while (_held.TryDequeue(out var send))
            {
                send();
            }
        }
    }

    private void Pass(Action send)
    {
        lock (_lock)
        {
            if (_holding)
            {
                _held.Enqueue(send);
            }
            else
            {
                send();
            }
        }
    }

    private static void Send(IWebSocketRoute to, IWebSocketFrame frame)
    {
        if (frame.Binary is { } bytes)
        {
            to.Send(bytes);
        }
        else
        {
            to.Send(frame.Text ?? "");
        }
    }
}
