using Azure.Core;
using Azure.Identity;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>The connections to model servers, and this machine's own sign-in to Azure; shared by all questions.</summary>
internal sealed class ModelNetwork : IDisposable
{
    private readonly Lazy<TokenCredential> _credential;

    public ModelNetwork()
        : this(new SocketsHttpHandler(), ThisMachine) { }

    /// <param name="credential">Asked for when it is first needed.</param>
    public ModelNetwork(SocketsHttpHandler sockets, Func<TokenCredential> credential)
    {
        // A redirect would carry the key to a host nobody configured.
        sockets.AllowAutoRedirect = false;
        sockets.UseCookies = false;
        sockets.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
        Sockets = sockets;
        _credential = new Lazy<TokenCredential>(credential);
    }

    public SocketsHttpHandler Sockets { get; }

    public TokenCredential Credential => _credential.Value;

    /// <summary>This machine's own sign-in, wherever it comes from: the environment, a managed identity, "az login".</summary>
    public static TokenCredential ThisMachine() => new DefaultAzureCredential();

    public void Dispose() => Sockets.Dispose();
}
