using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>A server on this machine that answers with what a test has put in its queue, and remembers what it was asked.</summary>
internal sealed class FakeModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private Func<HttpContext, Task>? _last;

    private FakeModelServer(WebApplication app) => _app = app;

    public List<ModelCall> Calls { get; } = [];

    public Uri Address => new(_app.Urls.Single());

    /// <param name="certificate">Speaks TLS with it; null speaks in the clear.</param>
    public static async Task<FakeModelServer> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        builder.WebHost.ConfigureKestrel(k =>
            k.Listen(
                System.Net.IPAddress.Loopback,
                port: 0,
                l =>
                {
                    l.Protocols = HttpProtocols.Http1;
                    if (certificate is not null)
                    {
                        l.UseHttps(certificate);
                    }
                }
            )
        );
        var app = builder.Build();
        var server = new FakeModelServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public FakeModelServer Then(Func<HttpContext, Task> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    /// <summary>A whole body at once.</summary>
    public FakeModelServer Then(int status, string body, string type = "application/json", params (string Name, string Value)[] headers) =>
        Then(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            await context.Response.WriteAsync(body, context.RequestAborted);
        });

    public FakeModelServer ThenRefuse(int status, string message, string code = "", string parameter = "") =>
        Then(status, $$"""{"error":{"message":{{Sse.Quoted(message)}},"type":"error","param":"{{parameter}}","code":"{{code}}"} }""");

    /// <param name="cutAfter">What has to happen before the connection is cut; null ends it properly.</param>
    public FakeModelServer ThenStream(IEnumerable<string> events, Task? cutAfter = null) =>
        Then(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            foreach (var data in events)
            {
                await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }

            if (cutAfter is not null)
            {
                await cutAfter.WaitAsync(context.RequestAborted);
                context.Abort();
            }
        });

    /// <summary>A whole answer, in pieces or at once.</summary>
    public FakeModelServer ThenAnswer(bool streamed, string text, string finish = "stop") =>
        streamed ? ThenStream(Sse.Whole(text, finish)) : Then(200, Sse.AtOnce(text, finish));

    /// <summary>Says nothing more until the client goes away.</summary>
    public FakeModelServer ThenHang(TaskCompletionSource asked, params string[] events) =>
        Then(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            foreach (var data in events)
            {
                await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
            }

            await context.Response.Body.FlushAsync(context.RequestAborted);
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        Calls.Add(
            new ModelCall(
                context.Request.Path,
                context.Request.QueryString.Value ?? "",
                context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                body
            )
        );
        // The last answer is given again as often as it is asked for.
        if (_answers.TryDequeue(out var answer))
        {
            _last = answer;
        }

        await (_last ?? throw new InvalidOperationException("The test has put no answer in the queue."))(context);
    }
}
