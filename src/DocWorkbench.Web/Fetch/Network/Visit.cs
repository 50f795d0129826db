using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;

namespace DocWorkbench.Web.Fetch.Network;

/// <summary>One request on a connection of its own; the answer's body is still to come.</summary>
internal sealed class Visit : IDisposable
{
    private const string Accept =
        "text/markdown, text/html;q=0.9, application/xhtml+xml;q=0.9, text/plain;q=0.5, application/pdf;q=0.5, */*;q=0.1";

    private readonly HttpMessageInvoker _line;

    private Visit(Uri address, HttpMessageInvoker line, HttpResponseMessage response)
    {
        Address = address;
        _line = line;
        Response = response;
    }

    public Uri Address { get; }

    public HttpResponseMessage Response { get; }

    public bool IsRedirect => (int)Response.StatusCode is 301 or 302 or 303 or 307 or 308;

    /// <param name="stopping">Also ends a connection in the making, which outlives its request otherwise.</param>
    public static async Task<Visit> OpenAsync(
        Uri address,
        CheckedConnector connector,
        X509Certificate2Collection? roots,
        FetchLimits limits,
        CancellationToken stopping
    )
    {
        var line = new HttpMessageInvoker(Handler(connector, roots, limits, stopping));
        HttpResponseMessage? response = null;
        try
        {
            using var request = Request(address);
            response = await line.SendAsync(request, stopping);
            return new Visit(address, line, response);
        }
        finally
        {
            if (response is null)
            {
                line.Dispose();
            }
        }
    }

    public void Dispose()
    {
        Response.Dispose();
        _line.Dispose();
    }

    private static SocketsHttpHandler Handler(
        CheckedConnector connector,
        X509Certificate2Collection? roots,
        FetchLimits limits,
        CancellationToken stopping
    )
    {
        // A certificate may name any address to get its issuer from; nothing there has been checked.
        var trust = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck };
        if (roots is not null)
        {
            trust.TrustMode = X509ChainTrustMode.CustomRootTrust;
            trust.CustomTrustStore.AddRange(roots);
        }

        return new SocketsHttpHandler
        {
            ConnectCallback = async (context, attempt) =>
            {
                using var either = CancellationTokenSource.CreateLinkedTokenSource(attempt, stopping);
                return await connector.ConnectAsync(context.DnsEndPoint.Port, either.Token);
            },
            ConnectTimeout = limits.Connect,
            // A proxy would look the name up again, after the check.
            UseProxy = false,
            AllowAutoRedirect = false,
            UseCookies = false,
            Credentials = null,
            // Unpacked by hand, where it can be stopped.
            AutomaticDecompression = DecompressionMethods.None,
            // No trace identifiers of ours on other people's servers.
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = limits.HeaderKilobytes,
            MaxResponseDrainSize = 0,
            SslOptions = { CertificateChainPolicy = trust },
        };
    }

    private static HttpRequestMessage Request(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        request.Headers.UserAgent.Add(
            new ProductInfoHeaderValue("DocWorkbench", typeof(Visit).Assembly.GetName().Version?.ToString(fieldCount: 2))
        );
        return request;
    }
}
