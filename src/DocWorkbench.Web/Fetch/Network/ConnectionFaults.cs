using System.Security.Authentication;

namespace DocWorkbench.Web.Fetch.Network;

/// <summary>Says in the writer's words what went wrong on the wire.</summary>
internal static class ConnectionFaults
{
    public static bool Explains(Exception fault) => fault is HttpRequestException or IOException;

    public static FetchRefusedException Of(Exception fault, FetchSentences sentences) =>
        new(
            fault switch
            {
                HttpRequestException { InnerException: AuthenticationException } => sentences.NotSecure,
                HttpRequestException request => Of(request.HttpRequestError, sentences),
                HttpIOException io => Of(io.HttpRequestError, sentences),
                _ => sentences.BrokenOff,
            },
            fault
        );

    private static string Of(HttpRequestError error, FetchSentences sentences) =>
        error switch
        {
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError => sentences.NoAnswer,
            HttpRequestError.SecureConnectionError => sentences.NotSecure,
            HttpRequestError.ConfigurationLimitExceeded => sentences.HeadersTooLarge,
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => sentences.Garbled,
            _ => sentences.BrokenOff,
        };
}
