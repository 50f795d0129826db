using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Net;

namespace DocWorkbench.Benchmarks.Desk;

/// <summary>The built program on a data folder, as a process of its own that tells its memory.</summary>
internal sealed class MeasuredServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _pipe;

    private MeasuredServer(Process process, string pipe, Uri address, CookieContainer cookies) =>
        (_process, _pipe, Address, Cookies) = (process, pipe, address, cookies);

    public Uri Address { get; }

    /// <summary>Those of the person who is signed in.</summary>
    public CookieContainer Cookies { get; }

    public static async Task<MeasuredServer> StartAsync(string dataFolder)
    {
        // .../bin/DocWorkbench.Benchmarks/release/ stands beside .../bin/DocWorkbench.Web/release/.
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var bin = own.Parent?.Parent?.FullName ?? throw new InvalidOperationException("The program is not where a build puts it.");
        var pipe = $"docworkbench-{Environment.ProcessId}";
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(bin, "DocWorkbench.Web", own.Name, "DocWorkbench.Web.dll"), "--urls", "http://127.0.0.1:0", "--new-sign-in-link"]
        )
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["DocWorkbench__DataDirectory"] = dataFolder;
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(MeasuredServer).Assembly.Location;
        start.Environment[StartupHook.PipeName] = pipe;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The program said no address.");
        var link = new Uri(line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)));
        var cookies = new CookieContainer();
        using var visitor = new HttpClient(new HttpClientHandler { CookieContainer = cookies });
        await visitor.GetAsync(link);
        return new MeasuredServer(process, pipe, new Uri(link.GetLeftPart(UriPartial.Authority)), cookies);
    }

    /// <summary>Managed heap in bytes after a full collection, processor time and garbage-collection pauses in milliseconds.</summary>
    public async Task<(long Heap, long Busy, long Pauses)> LookAsync()
    {
        await using var pipe = new NamedPipeClientStream(_pipe);
        await pipe.ConnectAsync();
        using var reader = new StreamReader(pipe);
        var figures = (await reader.ReadToEndAsync()).Split(' ').Select(f => long.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        return (figures[0], figures[1], figures[2]);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
