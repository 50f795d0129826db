namespace DocWorkbench.Web.Llm.Wire;

/// <summary>Ends what a server sends at a size no answer needs.</summary>
internal sealed class BoundedResponses(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    // Each word of an answer comes in an envelope of some hundred bytes.
    private const long LongestAnswer = 64_000_000;
    private const long LongestRefusal = 256_000;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var bounded = new StreamContent(new BoundedStream(stream, response.IsSuccessStatusCode ? LongestAnswer : LongestRefusal));
        foreach (var (name, values) in response.Content.Headers)
        {
            // The announced length may be more than is let through.
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                bounded.Headers.TryAddWithoutValidation(name, values);
            }
        }

        response.Content = bounded;
        return response;
    }
}
