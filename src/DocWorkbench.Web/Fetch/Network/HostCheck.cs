using System.Net;
using System.Net.Sockets;

namespace DocWorkbench.Web.Fetch.Network;

/// <summary>Looks a host up once and lets through only addresses that may be reached.</summary>
internal sealed class HostCheck(FetchOptions options, INetwork network)
{
    // The longest name that the domain name system can hold.
    private const int LongestName = 253;

    /// <returns>The addresses to connect to, all of them checked.</returns>
    /// <exception cref="FetchRefusedException">The name is unknown, or one of its addresses may not be reached.</exception>
    public async Task<IReadOnlyList<IPAddress>> PassAsync(Uri address, FetchSentences sentences, CancellationToken cancellationToken)
    {
        var host = address.IdnHost;
        if (IsThisMachine(host) && !options.AllowPrivateNetworks)
        {
            throw new FetchRefusedException(sentences.Private);
        }

        var places = IPAddress.TryParse(host, out var literal) ? [literal] : await LookUpAsync(host, sentences, cancellationToken);
        var reaches = places.Select(AddressRanges.ReachOf).ToHashSet();

        // One bad address is enough: which of several gets the connection would be the other side's choice.
        return reaches.Contains(AddressReach.Never) ? throw new FetchRefusedException(sentences.NeverFetched)
            : reaches.Contains(AddressReach.Private) && !options.AllowPrivateNetworks ? throw new FetchRefusedException(sentences.Private)
            : places;
    }

    // By name, because not every resolver knows that these never leave the machine.
    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    private async Task<IReadOnlyList<IPAddress>> LookUpAsync(string host, FetchSentences sentences, CancellationToken cancellationToken)
    {
        if (host.Length is 0 or > LongestName)
        {
            throw new FetchRefusedException(sentences.NoSuchSite);
        }

        try
        {
            var places = await network.LookUpAsync(host, cancellationToken);
            return places.Count > 0 ? places : throw new FetchRefusedException(sentences.NoSuchSite);
        }
        catch (SocketException fault)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isUnknown = fault.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData;
            throw new FetchRefusedException(isUnknown ? sentences.NoSuchSite : sentences.LookUpFailed, fault);
        }
    }
}
