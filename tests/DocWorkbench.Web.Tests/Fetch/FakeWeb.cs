using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DocWorkbench.Web.Tests.Fetch;

/// <summary>All the sites of a test on this machine: what each address answers, and what it was asked.</summary>
internal sealed class FakeWeb : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _pages = new(StringComparer.Ordinal);

    private FakeWeb(WebApplication app, X509Certificate2 certificate)
    {
        _app = app;
        Certificate = certificate;
    }

    public X509Certificate2 Certificate { get; }

    public ConcurrentQueue<SiteCall> Calls { get; } = [];

    /// <summary>The addresses that were asked, in order.</summary>
    public IEnumerable<string> Asked => Calls.Select(c => c.Address);

    public int HttpPort => Ports[0];

    public int HttpsPort => Ports[1];

    private List<int> Ports =>
        [
            .. _app
                .Services.GetRequiredService<IServer>()
                .Features.GetRequiredFeature<IServerAddressesFeature>()
                .Addresses.Select(a => new Uri(a).Port),
        ];

    public static async Task<FakeWeb> StartAsync()
    {
        var certificate = SiteCertificate.Create();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // The workbench's own settings lie beside the tests.
        builder.Configuration["AllowedHosts"] = "*";
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.Listen(System.Net.IPAddress.Loopback, port: 0, l => l.Protocols = HttpProtocols.Http1);
            k.Listen(
                System.Net.IPAddress.Loopback,
                port: 0,
                l =>
                {
                    l.Protocols = HttpProtocols.Http1;
                    l.UseHttps(certificate);
                }
            );
        });
        var app = builder.Build();
        var web = new FakeWeb(app, certificate);
        app.Run(web.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return web;
    }

    public FakeWeb On(string address, Func<HttpContext, Task> answer)
    {
        _pages[address] = answer;
        return this;
    }

    public FakeWeb On(
        string address,
        byte[] body,
        string? type = "text/html",
        int status = 200,
        params (string Name, string Value)[] headers
    ) =>
        On(
            address,
            async context =>
            {
                context.Response.StatusCode = status;
                context.Response.ContentType = type;
                foreach (var (name, value) in headers)
                {
                    context.Response.Headers[name] = value;
                }

                await context.Response.Body.WriteAsync(body, context.RequestAborted);
            }
        );

    public FakeWeb On(
        string address,
        string body,
        string? type = "text/html",
        int status = 200,
        params (string Name, string Value)[] headers
    ) => On(address, Encoding.UTF8.GetBytes(body), type, status, headers);

    public FakeWeb OnRedirect(string address, string location, int status = 302) =>
        On(address, "", type: null, status, ("Location", location));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Certificate.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        // As the site sees it: the port belongs to the way here.
        var request = context.Request;
        var address = UriHelper.BuildAbsolute(
            request.Scheme,
            new HostString(request.Host.Host),
            default,
            request.Path,
            request.QueryString
        );
        Calls.Enqueue(
            new SiteCall(address, request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase))
        );
        if (_pages.TryGetValue(address, out var answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
