using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>Opens the way to the server that the settings name, for one question.</summary>
internal sealed class ModelConnection(ModelOptions options, ModelNetwork network)
{
    // The client library insists on a key, also where the server asks for none.
    private const string NoKey = "no-key";
    private const string AzureScope = "https://cognitiveservices.azure.com/.default";

    private Uri Endpoint => options.Endpoint ?? throw new InvalidOperationException("A checked model has an endpoint.");

    private ApiKeyCredential Key => new(options.ApiKey.Length > 0 ? options.ApiKey : NoKey);

    public IChatClient Open(WireRecord wire) =>
        options.Provider switch
        {
            ModelProvider.AzureOpenAI when !options.IsNewAzure => Deployment(wire),
            ModelProvider.AzureOpenAI => Client(wire, AzureKey()).GetChatClient(options.Deployment).AsIChatClient(),
            ModelProvider.OpenAI or ModelProvider.OpenAICompatible => Client(
                    wire,
                    ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(Key)
                )
                .GetChatClient(options.Model)
                .AsIChatClient(),
            _ => throw new ArgumentOutOfRangeException(nameof(wire), "No model is set."),
        };

    // Only through AsIChatClient: the Azure client's own calls don't run beside this version of the OpenAI library.
    private IChatClient Deployment(WireRecord wire)
    {
        var settings = With(new AzureOpenAIClientOptions(), wire);
        var client = options.UseEntraId
            ? new AzureOpenAIClient(Endpoint, network.Credential, settings)
            : new AzureOpenAIClient(Endpoint, Key, settings);
        return client.GetChatClient(options.Deployment).AsIChatClient();
    }

#pragma warning disable OPENAI001 // The one constructor that takes another header than Authorization, or a token that is renewed.
    private OpenAIClient Client(WireRecord wire, AuthenticationPolicy authentication) =>
        new(authentication, With(new OpenAIClientOptions { Endpoint = Endpoint }, wire));

#pragma warning restore OPENAI001

    private AuthenticationPolicy AzureKey() =>
        options.UseEntraId
            ? new BearerTokenPolicy(network.Credential, AzureScope)
            : ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(Key, "api-key");

    private T With<T>(T client, WireRecord wire)
        where T : ClientPipelineOptions
    {
        // A retry is the writer's decision or a visible wait, never a silent one.
        client.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        // How long an answer may take is measured by the caller.
        client.NetworkTimeout = Timeout.InfiniteTimeSpan;
        client.Transport = new HttpClientPipelineTransport(
            // The connections outlive the question.
            new HttpClient(new BoundedResponses(network.Sockets, wire), disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }
        );
        return client;
    }
}
