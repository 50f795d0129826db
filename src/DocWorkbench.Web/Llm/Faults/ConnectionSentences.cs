using System.Text.Json;
using Azure.Identity;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says in one sentence why nothing, or only a part, came over the wire.</summary>
internal sealed class ConnectionSentences(ModelOptions options)
{
    private static string Meanwhile => ModelTexts.Connection_Meanwhile;

    private string Endpoint => options.Named(nameof(ModelOptions.Endpoint));

    public ProposalAnswer.Failed Of(Exception fault, ReceivedReply reply)
    {
        var causes = Causes(fault).ToList();
        if (causes.OfType<AuthenticationFailedException>().Any())
        {
            return Setting(ModelTexts.Connection_NotSignedIn);
        }

        if (causes.Exists(c => c is OperationCanceledException or TimeoutException))
        {
            var seconds = Sizes.Number(options.TimeoutSeconds);
            return new(
                ModelTexts.Connection_TooSlow.With(
                    options.ModelName,
                    seconds,
                    Sizes.Of(reply.Length),
                    KeptWords.Of(reply),
                    options.Named(nameof(options.TimeoutSeconds))
                )
            );
        }

        if (causes.OfType<HttpRequestException>().FirstOrDefault() is { StatusCode: null } unsent && reply is { Length: 0, Wire.Text: "" })
        {
            return new(Unreached(unsent.HttpRequestError)) { Remedy = Remedy.Excerpts };
        }

        if (reply.Wire.IsTooLong)
        {
            return new(ModelTexts.Ending_TooMuch.With(options.Host, KeptWords.Of(reply)));
        }

        return causes.Exists(c => c is IOException or HttpRequestException)
            ? new(ModelTexts.Connection_Cut.With(options.Host, Sizes.Of(reply.Length), KeptWords.Of(reply)))
            : Setting(ModelTexts.Connection_Garbled.With(options.Host, Sizes.Of(reply.Length), KeptWords.Of(reply), Endpoint));
    }

    /// <summary>What a server can bring about; anything else is a fault of this program.</summary>
    public static bool Explains(Exception fault) =>
        fault switch
        {
            AggregateException all => all.InnerExceptions.All(Explains),
            System.ClientModel.ClientResultException or HttpRequestException or IOException or OperationCanceledException => true,
            AuthenticationFailedException => true,
            // An answer that is no JSON, or JSON of another shape, makes the client library throw one of these.
            JsonException or FormatException or KeyNotFoundException or ArgumentException or InvalidOperationException => true,
            _ => false,
        };

    /// <summary>What came could not be understood, though the connection held.</summary>
    public static bool IsGarbled(Exception fault) =>
        !Causes(fault)
            .Any(c =>
                c is OperationCanceledException or TimeoutException or IOException or HttpRequestException or AuthenticationFailedException
            );

    private static ProposalAnswer.Failed Setting(string sentence) => new(sentence) { Remedy = Remedy.Settings };

    private string Unreached(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => ModelTexts.Connection_NoName.With(options.Host, Endpoint, Meanwhile),
            HttpRequestError.SecureConnectionError => ModelTexts.Connection_NotSecure.With(options.Host, Endpoint),
            HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError => ModelTexts.Connection_Nothing.With(
                options.Host,
                Endpoint,
                Meanwhile
            ),
            _ => ModelTexts.Connection_Closed.With(options.Host, Endpoint),
        };

    private static IEnumerable<Exception> Causes(Exception fault) =>
        fault is AggregateException all ? all.InnerExceptions.SelectMany(Causes).Prepend(fault)
        : fault.InnerException is { } inner ? Causes(inner).Prepend(fault)
        : [fault];
}
