using System.Text.Json;
using Azure.Identity;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says in one sentence why nothing, or only a part, came over the wire.</summary>
internal sealed class ConnectionSentences(ModelOptions options)
{
    private const string Meanwhile = "excerpts work without a network meanwhile";

    private string Endpoint => options.Named(nameof(ModelOptions.Endpoint));

    public ProposalAnswer.Failed Of(Exception fault, ReceivedReply reply)
    {
        var causes = Causes(fault).ToList();
        if (causes.OfType<AuthenticationFailedException>().Any())
        {
            return Setting(
                "This machine is not signed in to Azure, so nothing was sent; run \"az login\", or give the machine an identity."
            );
        }

        if (causes.Exists(c => c is OperationCanceledException or TimeoutException))
        {
            var seconds = Sizes.Number(options.TimeoutSeconds);
            return new(
                $"{options.ModelName} was not finished after {seconds} seconds ({Sizes.Of(reply.Length)} had arrived); {KeptWords.Of(reply)}, so ask for fewer sections, or raise {options.Named(nameof(options.TimeoutSeconds))}."
            );
        }

        if (causes.OfType<HttpRequestException>().FirstOrDefault() is { StatusCode: null } unsent && reply is { Length: 0, Wire.Text: "" })
        {
            return new(Unreached(unsent.HttpRequestError)) { Remedy = Remedy.Excerpts };
        }

        if (reply.Wire.IsTooLong)
        {
            return new($"{options.Host} sent far more than any proposal needs; the answer was ended, and {KeptWords.Of(reply)}.");
        }

        return causes.Exists(c => c is IOException or HttpRequestException)
            ? new($"The connection to {options.Host} was cut after {Sizes.Of(reply.Length)}; {KeptWords.Of(reply)}, so ask again.")
            : Setting(
                $"{options.Host} sent something that is no answer of a language model, after {Sizes.Of(reply.Length)}; {KeptWords.Of(reply)}, so check {Endpoint}."
            );
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
            HttpRequestError.NameResolutionError =>
                $"The name {options.Host} can't be found; check {Endpoint} and the network ({Meanwhile}).",
            HttpRequestError.SecureConnectionError =>
                $"There is no secure connection to {options.Host}: it speaks no TLS, or this machine does not trust its certificate; check {Endpoint}.",
            HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError =>
                $"Nothing answers at {options.Host}; check that the server runs, {Endpoint} and the network ({Meanwhile}).",
            _ => $"{options.Host} closed the connection before it answered; ask again, or check {Endpoint}.",
        };

    private static IEnumerable<Exception> Causes(Exception fault) =>
        fault is AggregateException all ? all.InnerExceptions.SelectMany(Causes).Prepend(fault)
        : fault.InnerException is { } inner ? Causes(inner).Prepend(fault)
        : [fault];
}
