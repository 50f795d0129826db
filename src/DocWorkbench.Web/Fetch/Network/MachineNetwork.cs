using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace DocWorkbench.Web.Fetch.Network;

/// <summary>The network as this machine sees it.</summary>
internal sealed class MachineNetwork : INetwork
{
    public X509Certificate2Collection? Roots => null;

    // A look-up may not be stoppable by the system; the fetch goes on without it.
    public async Task<IReadOnlyList<IPAddress>> LookUpAsync(string host, CancellationToken cancellationToken) =>
        await Dns.GetHostAddressesAsync(host, cancellationToken).WaitAsync(cancellationToken);

    public async Task<Stream> ConnectAsync(IPEndPoint place, CancellationToken cancellationToken)
    {
        var socket = new Socket(place.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var isConnected = false;
        try
        {
            await socket.ConnectAsync(place, cancellationToken);
            isConnected = true;
            return new NetworkStream(socket, ownsSocket: true);
        }
        finally
        {
            if (!isConnected)
            {
                socket.Dispose();
            }
        }
    }
}
