using System.Net.Http.Headers;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>
/// Ends what a server sends at a size no answer needs, and keeps the last of it; an answer sent whole though it was asked for piece by piece
/// is made one piece.
/// </summary>
internal sealed class BoundedResponses(HttpMessageHandler inner, WireRecord wire) : DelegatingHandler(inner)
{
    // Each word of a streamed answer comes in an envelope of some hundred bytes.
    private const long LongestStream = 64_000_000;
    private const long LongestAnswer = 16_000_000;
    private const long LongestRefusal = 256_000;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var bounded = new StreamContent(new BoundedStream(stream, Limit(response), wire));
        foreach (var (name, values) in response.Content.Headers)
        {
            // The announced length may be more than is let through.
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                bounded.Headers.TryAddWithoutValidation(name, values);
            }
        }

        response.Content = bounded;
        if (wire.IsStreamed && response.IsSuccessStatusCode && IsJson(bounded))
        {
            var body = await bounded.ReadAsByteArrayAsync(cancellationToken);
            // Bounded only so that it can't be rewound: the client library takes what can for a body it has to buffer once more.
            var events = new MemoryStream(WholeAnswer.AsStream(body));
            response.Content = new StreamContent(new BoundedStream(events, LongestStream, new WireRecord()));
            response.Content.Headers.ContentType = new MediaTypeHeaderValue("text/event-stream");
        }

        return response;
    }

    private static bool IsJson(HttpContent content) =>
        content.Headers.ContentType?.MediaType is { } type
        && (type == "application/json" || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    private static long Limit(HttpResponseMessage response) =>
        !response.IsSuccessStatusCode ? LongestRefusal
        : response.Content.Headers.ContentType?.MediaType == "text/event-stream" ? LongestStream
        : LongestAnswer;
}
