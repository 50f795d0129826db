using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace DocWorkbench.Web.Fetch.Network;

/// <summary>The way out: names to addresses, and connections to exactly the address that was checked.</summary>
internal interface INetwork
{
    /// <summary>Who vouches for certificates; null for those the machine trusts.</summary>
    X509Certificate2Collection? Roots { get; }

    /// <exception cref="System.Net.Sockets.SocketException">The name is unknown, or can't be looked up.</exception>
    Task<IReadOnlyList<IPAddress>> LookUpAsync(string host, CancellationToken cancellationToken);

    /// <exception cref="System.Net.Sockets.SocketException">Nothing answers there.</exception>
    Task<Stream> ConnectAsync(IPEndPoint place, CancellationToken cancellationToken);
}
