using System.Text.Json;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says in one sentence why nothing, or only a part, came over the wire.</summary>
internal sealed class ConnectionSentences(ModelOptions options)
{
    private static readonly string Endpoint = ModelOptions.Setting(nameof(ModelOptions.Endpoint));

    /// <param name="received">Characters of the answer that had arrived.</param>
    public string Of(Exception fault, int received)
    {
        var causes = Causes(fault).ToList();
        if (causes.Exists(c => c is OperationCanceledException or TimeoutException))
        {
            var seconds = Sizes.Number(options.TimeoutSeconds);
            return $"{options.ModelName} was not finished after {seconds} seconds ({Sizes.Of(received)} had arrived, nothing is kept); ask for fewer sections, or raise {ModelOptions.Setting(nameof(options.TimeoutSeconds))}.";
        }

        if (causes.OfType<HttpRequestException>().FirstOrDefault() is { StatusCode: null } unsent && received == 0)
        {
            return Unreached(unsent.HttpRequestError);
        }

        return causes.Exists(c => c is IOException or HttpRequestException)
            ? $"The connection to {options.Host} was cut after {Sizes.Of(received)} and nothing of it is kept; ask again."
            : $"{options.Host} sent something that is no answer of a language model, after {Sizes.Of(received)}; check {Endpoint}.";
    }

    /// <summary>What a server can bring about; anything else is a fault of this program.</summary>
    public static bool Explains(Exception fault) =>
        fault switch
        {
            AggregateException all => all.InnerExceptions.All(Explains),
            System.ClientModel.ClientResultException or HttpRequestException or IOException or OperationCanceledException => true,
            // An answer that is no JSON, or JSON of another shape, makes the client library throw one of these.
            JsonException or FormatException or KeyNotFoundException or ArgumentException or InvalidOperationException => true,
            _ => false,
        };

    private string Unreached(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => $"The name {options.Host} can't be found; check {Endpoint} and the network.",
            HttpRequestError.SecureConnectionError =>
                $"There is no secure connection to {options.Host}: it speaks no TLS, or this machine does not trust its certificate; check {Endpoint}.",
            HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError =>
                $"Nothing answers at {options.Host}; check that the server runs, {Endpoint} and the network.",
            _ => $"{options.Host} closed the connection before it answered; ask again, or check {Endpoint}.",
        };

    private static IEnumerable<Exception> Causes(Exception fault) =>
        fault is AggregateException all ? all.InnerExceptions.SelectMany(Causes).Prepend(fault)
        : fault.InnerException is { } inner ? Causes(inner).Prepend(fault)
        : [fault];
}
