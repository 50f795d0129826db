using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace DocWorkbench.Web.Fetch.Network;

/// <summary>Tells public addresses from those a page must not be fetched from.</summary>
internal static class AddressRanges
{
    // The registries of special-purpose addresses (RFC 6890 and its updates); the first range that holds an address decides.
    private static readonly ImmutableArray<(IPNetwork Range, AddressReach Reach)> Special =
    [
        // The clouds' services for their own machines, some of them inside ranges that are private or public otherwise.
        (IPNetwork.Parse("100.100.100.200/32"), AddressReach.Never),
        (IPNetwork.Parse("168.63.129.16/32"), AddressReach.Never),
        (IPNetwork.Parse("fd00:ec2::/32"), AddressReach.Never),
        (IPNetwork.Parse("fd20:ce::/32"), AddressReach.Never),
        (IPNetwork.Parse("10.0.0.0/8"), AddressReach.Private),
        (IPNetwork.Parse("100.64.0.0/10"), AddressReach.Private),
        (IPNetwork.Parse("127.0.0.0/8"), AddressReach.Private),
        (IPNetwork.Parse("172.16.0.0/12"), AddressReach.Private),
        (IPNetwork.Parse("192.168.0.0/16"), AddressReach.Private),
        // Meant for measuring, and used by tunnels that stand in for every site.
        (IPNetwork.Parse("198.18.0.0/15"), AddressReach.Private),
        (IPNetwork.Parse("0.0.0.0/8"), AddressReach.Never),
        // Link-local: nobody's intranet, and where the clouds keep their machines' credentials.
        (IPNetwork.Parse("169.254.0.0/16"), AddressReach.Never),
        (IPNetwork.Parse("192.0.0.0/24"), AddressReach.Never),
        (IPNetwork.Parse("192.0.2.0/24"), AddressReach.Never),
        (IPNetwork.Parse("192.88.99.0/24"), AddressReach.Never),
        (IPNetwork.Parse("198.51.100.0/24"), AddressReach.Never),
        (IPNetwork.Parse("203.0.113.0/24"), AddressReach.Never),
        (IPNetwork.Parse("224.0.0.0/4"), AddressReach.Never),
        (IPNetwork.Parse("240.0.0.0/4"), AddressReach.Never),
        (IPNetwork.Parse("::1/128"), AddressReach.Private),
        (IPNetwork.Parse("fc00::/7"), AddressReach.Private),
        // Teredo and the other protocols' blocks; then the documentation's, and 6to4, which hides an IPv4 address.
        (IPNetwork.Parse("2001::/23"), AddressReach.Never),
        (IPNetwork.Parse("2001:db8::/32"), AddressReach.Never),
        (IPNetwork.Parse("2002::/16"), AddressReach.Never),
        (IPNetwork.Parse("3fff::/20"), AddressReach.Never),
    ];

    private static readonly IPNetwork GlobalIpv6 = IPNetwork.Parse("2000::/3");

    // An IPv6-only server reaches every IPv4 site through this range.
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    public static AddressReach ReachOf(IPAddress address)
    {
        var actual = Unwrapped(address);
        foreach (var (range, reach) in Special)
        {
            if (range.Contains(actual))
            {
                return reach;
            }
        }

        // Of IPv6 only one eighth is given out; all the rest is link-local, multicast, IPv4-compatible or unused.
        return actual.AddressFamily == AddressFamily.InterNetwork || GlobalIpv6.Contains(actual) ? AddressReach.Public : AddressReach.Never;
    }

    private static IPAddress Unwrapped(IPAddress address) =>
        address.IsIPv4MappedToIPv6 || (address.AddressFamily == AddressFamily.InterNetworkV6 && Translated.Contains(address))
            ? new IPAddress(address.GetAddressBytes().AsSpan(12))
            : address;
}
