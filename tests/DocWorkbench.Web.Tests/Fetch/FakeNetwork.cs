using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using DocWorkbench.Web.Fetch.Network;

namespace DocWorkbench.Web.Tests.Fetch;

/// <summary>Names and connections as a test sets them; whatever is connected to ends at the fake web.</summary>
internal sealed class FakeNetwork(FakeWeb web) : INetwork
{
    /// <summary>An address that is public and that no test ever reaches.</summary>
    public const string Public = "93.184.215.14";

    private readonly MachineNetwork _machine = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string[]>> _names = new(StringComparer.Ordinal);

    public X509Certificate2Collection? Roots { get; init; } = [web.Certificate];

    public ConcurrentQueue<string> LookedUp { get; } = [];

    public ConcurrentQueue<IPEndPoint> Connected { get; } = [];

    /// <summary>Takes the place of a connection; null lets it be made.</summary>
    public Func<IPEndPoint, CancellationToken, Task>? Before { get; set; }

    /// <summary>What each look-up of a name finds, one after the other; the last stays.</summary>
    public FakeNetwork Name(string host, params string[][] answers)
    {
        _names[host] = new ConcurrentQueue<string[]>(answers);
        return this;
    }

    public Task<IReadOnlyList<IPAddress>> LookUpAsync(string host, CancellationToken cancellationToken)
    {
        LookedUp.Enqueue(host);
        var found =
            !_names.TryGetValue(host, out var answers) ? [Public]
            : answers.Count > 1 && answers.TryDequeue(out var next) ? next
            : answers.TryPeek(out var last) ? last
            : throw new SocketException((int)SocketError.HostNotFound);
        return Task.FromResult<IReadOnlyList<IPAddress>>([.. found.Select(IPAddress.Parse)]);
    }

    public async Task<Stream> ConnectAsync(IPEndPoint place, CancellationToken cancellationToken)
    {
        Connected.Enqueue(place);
        if (Before is not null)
        {
            await Before(place, cancellationToken);
        }

        var port =
            place.Port == 443 ? web.HttpsPort
            : place.Port == 80 ? web.HttpPort
            : place.Port;
        return await _machine.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);
    }
}
