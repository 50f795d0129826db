using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>
/// Azure asked with the sign-in that a machine really finds, its managed identity, played by a server of our own; in a program of its own,
/// because where to look stands in the environment and is remembered.
/// </summary>
public sealed class EntraSignInTests : IAsyncLifetime
{
    private const string NotSignedIn =
        "Settings: This machine is not signed in to Azure, so nothing was sent; run \"az login\", or give the machine an identity.";

    private readonly X509Certificate2 _certificate = AzureAtHome.Certificate();
    private FakeModelServer _azure = null!;
    private FakeModelServer _identity = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _azure = await FakeModelServer.StartAsync(_certificate);
        _identity = await FakeModelServer.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _azure.DisposeAsync();
        await _identity.DisposeAsync();
        _certificate.Dispose();
    }

    [Theory]
    [InlineData("/", "/openai/deployments/writers/chat/completions")]
    [InlineData("/openai/v1", "/openai/v1/chat/completions")]
    public async Task The_managed_identity_is_asked_for_a_token_and_no_key_is_sent(string path, string asked)
    {
        var until = DateTimeOffset.UtcNow.AddHours(2).ToUnixTimeSeconds();
        _identity.Then(
            200,
            $$"""{"access_token":"token-of-this-machine","expires_on":"{{until}}","resource":"https://cognitiveservices.azure.com","token_type":"Bearer"}"""
        );
        _azure.ThenStream(Sse.Whole(Answers.Whole));

        Assert.Equal(AzureAsker.Answered, await AskAsync(path, Identity()));

        var call = Assert.Single(_azure.Calls);
        Assert.Equal(asked, call.Path);
        Assert.Equal("Bearer token-of-this-machine", call.Headers["Authorization"]);
        Assert.DoesNotContain("api-key", call.Headers.Keys);
        var sought = Assert.Single(_identity.Calls);
        Assert.Equal("secret-of-this-machine", sought.Headers["X-IDENTITY-HEADER"]);
        Assert.Contains("resource=https://cognitiveservices.azure.com", Uri.UnescapeDataString(sought.Query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_without_any_identity_is_said_in_one_sentence_and_nothing_is_sent()
    {
        // The one place of those looked in that needs no network to say no.
        Assert.Equal(NotSignedIn, await AskAsync("/", ("AZURE_TOKEN_CREDENTIALS", "EnvironmentCredential")));

        Assert.Empty(_azure.Calls);
    }

    [Fact]
    public async Task An_identity_that_is_refused_is_said_in_one_sentence_and_nothing_is_sent()
    {
        _identity.Then(400, """{"statusCode":400,"message":"No managed identity was found for the id."}""");

        Assert.Equal(NotSignedIn, await AskAsync("/", Identity()));

        Assert.NotEmpty(_identity.Calls);
        Assert.Empty(_azure.Calls);
    }

    private (string, string)[] Identity() =>
        [
            ("AZURE_TOKEN_CREDENTIALS", "ManagedIdentityCredential"),
            ("IDENTITY_ENDPOINT", new Uri(_identity.Address, "/msi/token").AbsoluteUri),
            ("IDENTITY_HEADER", "secret-of-this-machine"),
        ];

    private async Task<string> AskAsync(string path, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(EntraSignInTests).Assembly.Location,
                AzureAsker.Argument,
                new Uri(_azure.Address, path).AbsoluteUri,
                _certificate.GetCertHashString(),
            ]
        )
        {
            RedirectStandardOutput = true,
        };
        foreach (var other in start.Environment.Keys.Where(IsAboutSignIn).ToList())
        {
            start.Environment.Remove(other);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var asker = Process.Start(start) ?? throw new InvalidOperationException("The asker did not start.");
        var said = await asker.StandardOutput.ReadToEndAsync(Cancel);
        await asker.WaitForExitAsync(Cancel);
        return said.Trim();
    }

    // Of the machine the tests run on.
    private static bool IsAboutSignIn(string name) =>
        name.StartsWith("AZURE_", StringComparison.Ordinal)
        || name.StartsWith("IDENTITY_", StringComparison.Ordinal)
        || name.StartsWith("MSI_", StringComparison.Ordinal);
}
