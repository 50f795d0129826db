using System.Net;
using System.Net.Sockets;

namespace DocWorkbench.Web.Hosting;

/// <summary>The address the workbench listens on: this machine only, whatever the settings say.</summary>
internal static class LoopbackAddress
{
    private const int DefaultPort = 5170;
    private const int PortsTried = 50;

    /// <returns>The addresses to listen on, separated by semicolons.</returns>
    /// <exception cref="StartRefusedException">A configured address can be reached from outside, or no port is free.</exception>
    public static string Choose(IConfiguration settings)
    {
        var endpoints = settings.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "");
        var urls = settings["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (endpoints.Concat(urls).FirstOrDefault(url => !IsLoopback(url)) is { } outside)
        {
            throw new StartRefusedException(
                $"DocWorkbench listens on this machine only; {outside} can be reached from outside, use http://127.0.0.1:PORT."
            );
        }

        return urls.Length > 0 ? string.Join(';', urls) : $"http://{IPAddress.Loopback}:{FreePort()}";
    }

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;

    private static int FreePort()
    {
        for (var port = DefaultPort; port < DefaultPort + PortsTried; port++)
        {
            try
            {
                using var trial = new TcpListener(IPAddress.Loopback, port);
                trial.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }

        throw new StartRefusedException(
            $"No port from {DefaultPort} to {DefaultPort + PortsTried - 1} is free; choose one with --urls http://127.0.0.1:PORT."
        );
    }
}
