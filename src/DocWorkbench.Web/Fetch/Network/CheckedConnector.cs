using System.Net;
using System.Net.Sockets;

namespace DocWorkbench.Web.Fetch.Network;

/// <summary>Connects to the checked addresses of one host, one after the other; a name plays no part any more.</summary>
internal sealed class CheckedConnector(INetwork network, IReadOnlyList<IPAddress> places, TimeSpan limit, TimeProvider time)
{
    private const int MostTries = 4;

    public async Task<Stream> ConnectAsync(int port, CancellationToken cancellationToken)
    {
        var tried = places.Take(MostTries).ToList();
        SocketException? last = null;
        foreach (var place in tried)
        {
            // An address that swallows everything must leave time for the next one.
            using var patience = new CancellationTokenSource(limit / tried.Count, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
            try
            {
                return await network.ConnectAsync(new IPEndPoint(place, port), either.Token);
            }
            catch (SocketException fault)
            {
                last = fault;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                last = new SocketException((int)SocketError.TimedOut);
            }
        }

        throw last ?? new SocketException((int)SocketError.HostUnreachable);
    }
}
