using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Benchmarks.Desk;

/// <summary>A review page open at the server without a browser: it answers what a page answers, paints nothing, and decides.</summary>
internal sealed partial class Reviewer : IAsyncDisposable
{
    private readonly HubConnection _line;
    private readonly TaskCompletionSource<long> _keys = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _calls = new();
    private int _objects;

    private Reviewer(HubConnection line) => _line = line;

    /// <summary>Bytes the server has sent to draw the page.</summary>
    public long Drawn { get; private set; }

    public static async Task<Reviewer> OpenAsync(MeasuredServer server, SeededReview review)
    {
        var page = new Uri(server.Address, $"/reviews/{review.Id}");
        using var visitor = new HttpClient(new HttpClientHandler { CookieContainer = server.Cookies });
        var html = await visitor.GetStringAsync(page);
        var markers = Marker().Matches(html).Select(m => m.Groups[1].Value).Where(m => m.Contains("\"server\"", StringComparison.Ordinal));
        var builder = new HubConnectionBuilder().WithUrl(
            new Uri(server.Address, "/_blazor"),
            options =>
            {
                options.Cookies = server.Cookies;
                options.Transports = HttpTransportType.WebSockets;
            }
        );
        builder.Services.AddSingleton<IHubProtocol>(new BlazorPack());
        var reviewer = new Reviewer(builder.Build());
        reviewer.Answer();
        await reviewer._line.StartAsync();
        var origin = server.Address.ToString();
        await reviewer._line.InvokeAsync<string>("StartCircuit", origin, page.ToString(), "[]", "");
        var added = markers.Select((marker, i) => $$"""{"type":"add","ssrComponentId":{{i + 1}},"marker":{{marker}}}""");
        var state = State().Match(html).Groups[1].Value;
        await reviewer._line.SendAsync("UpdateRootComponents", $$"""{"batchId":1,"operations":[{{string.Join(',', added)}}]}""", state);
        await reviewer._keys.Task.WaitAsync(TimeSpan.FromSeconds(60));
        return reviewer;
    }

    /// <returns>Milliseconds until the server said it was done.</returns>
    public async Task<double> AcceptAsync(string change)
    {
        var call = Guid.NewGuid().ToString("N");
        var done = _calls.GetOrAdd(call, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var watch = Stopwatch.StartNew();
        await _line.SendAsync(
            "BeginInvokeDotNetFromJS",
            call,
            null,
            "DecideAsync",
            await _keys.Task,
            JsonSerializer.Serialize<object?[]>(["accept", change, 0, null])
        );
        await done.Task.WaitAsync(TimeSpan.FromSeconds(60));
        return watch.Elapsed.TotalMilliseconds;
    }

    public ValueTask DisposeAsync() => _line.DisposeAsync();

    private void Answer()
    {
        _line.On<long, byte[]>(
            "JS.RenderBatch",
            (batch, drawing) =>
            {
                Drawn += drawing.Length;
                return _line.SendAsync("OnRenderCompleted", batch, null);
            }
        );
        // Task, identifier, arguments, kind of result, instance, kind of call.
        _line.On<long, string, string, int, long, int>(
            "JS.BeginInvokeJS",
            (task, name, arguments, result, _, _) => ReplyAsync(task, name, arguments, result)
        );
        _line.On<string, bool, string>(
            "JS.EndInvokeDotNet",
            (call, succeeded, _) =>
            {
                if (_calls.TryRemove(call, out var waiting))
                {
                    Finish(waiting, succeeded);
                }
            }
        );
        _line.On<string>(
            "JS.Error",
            problem =>
            {
                _keys.TrySetException(new InvalidOperationException(problem));
            }
        );
        _line.On<string>("JS.EndUpdateRootComponents", _ => { });
        _line.On<int, string>("JS.AttachComponent", (_, _) => { });
    }

    private static void Finish(TaskCompletionSource waiting, bool succeeded)
    {
        if (succeeded)
        {
            waiting.TrySetResult();
        }
        else
        {
            waiting.TrySetException(new InvalidOperationException("The call failed."));
        }
    }

    private async Task ReplyAsync(long task, string name, string arguments, int result)
    {
        if (name == "listen" && ObjectId().Match(arguments) is { Success: true } keys)
        {
            _keys.TrySetResult(long.Parse(keys.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        }

        if (task != 0)
        {
            // A script that was imported is an object; all other answers may be nothing.
            var answer = result == 1 ? $$"""{"__jsObjectId":{{Interlocked.Increment(ref _objects)}}}""" : "null";
            await _line.SendAsync("EndInvokeJSFromDotNet", task, true, $"[{task},true,{answer}]");
        }
    }

    [GeneratedRegex(@"<!--Blazor:(\{.*?\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();

    [GeneratedRegex("""__dotNetObject":(\d+)""")]
    private static partial Regex ObjectId();
}
