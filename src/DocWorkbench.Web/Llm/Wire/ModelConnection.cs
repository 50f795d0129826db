using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>Opens the way to the server that the settings name.</summary>
internal static class ModelConnection
{
    // The client library insists on a key, also where the server asks for none.
    private const string NoKey = "no-key";

    public static IChatClient Open(ModelOptions options)
    {
        var endpoint = options.Endpoint ?? throw new InvalidOperationException("A checked model has an endpoint.");
        return options.Provider switch
        {
            // Only through AsIChatClient: the Azure client's own calls don't run beside this version of the OpenAI library.
            ModelProvider.AzureOpenAI => new AzureOpenAIClient(endpoint, Key(options), With(new AzureOpenAIClientOptions(), options))
                .GetChatClient(options.Deployment)
                .AsIChatClient(),
            ModelProvider.OpenAICompatible => new OpenAIClient(Key(options), With(new OpenAIClientOptions { Endpoint = endpoint }, options))
                .GetChatClient(options.Model)
                .AsIChatClient(),
            _ => throw new ArgumentOutOfRangeException(nameof(options)),
        };
    }

    private static ApiKeyCredential Key(ModelOptions options) => new(options.ApiKey.Length > 0 ? options.ApiKey : NoKey);

    private static T With<T>(T client, ModelOptions options)
        where T : ClientPipelineOptions
    {
        // A retry is the writer's decision, not a silent wait.
        client.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        client.NetworkTimeout = TimeSpan.FromSeconds(options.TimeoutSeconds);
        client.Transport = new HttpClientPipelineTransport(Http());
        return client;
    }

    private static HttpClient Http()
    {
        var sockets = new SocketsHttpHandler
        {
            // A redirect would carry the key to a host nobody configured.
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        return new HttpClient(new BoundedResponses(sockets)) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
