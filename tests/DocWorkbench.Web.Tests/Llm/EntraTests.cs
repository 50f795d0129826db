using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>Azure asked with this machine's sign-in; over TLS, because a token is sent in no other way.</summary>
public sealed class EntraTests : IAsyncLifetime
{
    private readonly X509Certificate2 _certificate = AzureAtHome.Certificate();
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync(_certificate);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
    }

    [Theory]
    [InlineData("/", "/openai/deployments/writers/chat/completions")]
    [InlineData("/openai/v1", "/openai/v1/chat/completions")]
    public async Task Sends_a_token_instead_of_a_key(string path, string asked)
    {
        _server.ThenStream(Sse.Whole(Answers.Whole));
        var credential = new Credential(token: "a-token");

        Assert.IsType<ProposalAnswer.Reply>(await AskAsync(path, credential));

        var call = Assert.Single(_server.Calls);
        Assert.Equal(asked, call.Path);
        Assert.Equal("Bearer a-token", call.Headers["Authorization"]);
        Assert.DoesNotContain("api-key", call.Headers.Keys);
        Assert.Equal(["https://cognitiveservices.azure.com/.default"], credential.Scopes);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/openai/v1")]
    public async Task Says_that_this_machine_is_not_signed_in(string path)
    {
        var failed = Assert.IsType<ProposalAnswer.Failed>(await AskAsync(path, new Credential(token: null)));

        Assert.Equal(
            "This machine is not signed in to Azure, so nothing was sent; run \"az login\", or give the machine an identity.",
            failed.Reason
        );
        Assert.Equal(Remedy.Settings, failed.Remedy);
        Assert.Empty(_server.Calls);
    }

    [Fact]
    public async Task Names_the_sign_in_when_it_may_not_use_the_model()
    {
        _server.ThenRefuse(403, "The principal lacks the required data action.", "PermissionDenied");

        var failed = Assert.IsType<ProposalAnswer.Failed>(await AskAsync("/", new Credential(token: "a-token")));

        Assert.Contains("so check this machine's sign-in to Azure", failed.Reason, StringComparison.Ordinal);
    }

    private async Task<ProposalAnswer> AskAsync(string path, Credential credential)
    {
        var options = AzureAtHome.Options(new Uri(_server.Address, path));
        using var network = new ModelNetwork(AzureAtHome.Trusting(_certificate.GetCertHashString()), () => credential);
        return await new ModelProposalSource(
            new ModelConnection(options, network).Open,
            options,
            new LeapingClock(),
            Asking.Counters
        ).AskAsync(Asking.Question(), new Asking(_server), TestContext.Current.CancellationToken);
    }

    private sealed class Credential(string? token) : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return token is null
                ? throw new CredentialUnavailableException("No sign-in was found.")
                : new AccessToken(token, DateTimeOffset.UtcNow.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
