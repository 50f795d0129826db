using System.Collections.Concurrent;
using System.Diagnostics;

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>The built program, started the way a person starts it. It can be killed and started again on the same folder and port.</summary>
internal sealed class RunningWorkbench : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("docworkbench-browser-");
    private readonly ConcurrentQueue<string> _log = new();
    private string _listen = "http://127.0.0.1:0";
    private Process? _process;

    private RunningWorkbench() { }

    /// <summary>The one line it printed at its last start.</summary>
    public string Line { get; private set; } = "";

    public Uri Address => new(Line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)));

    /// <summary>What it said beside its output.</summary>
    public string Log => string.Join('\n', _log);

    public static async Task<RunningWorkbench> StartAsync(CancellationToken cancellationToken)
    {
        var workbench = new RunningWorkbench();
        await workbench.LaunchAsync(cancellationToken);
        workbench._listen = workbench.Address.GetLeftPart(UriPartial.Authority);
        return workbench;
    }

    /// <summary>Ends the program as a power cut would (SIGKILL), and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        if (_process is { } running)
        {
            running.Kill();
            await running.WaitForExitAsync();
            running.Dispose();
            _process = null;
        }
    }

    public Task StartAgainAsync(CancellationToken cancellationToken) => LaunchAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _data.Delete(recursive: true);
    }

    private async Task LaunchAsync(CancellationToken cancellationToken)
    {
        // .../bin/DocWorkbench.Browser.Tests/debug/ stands beside .../bin/DocWorkbench.Web/debug/.
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var bin = own.Parent?.Parent?.FullName ?? throw new InvalidOperationException("The tests are not where a build puts them.");
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(bin, "DocWorkbench.Web", own.Name, "DocWorkbench.Web.dll"), "--urls", _listen]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var inherited in new[] { "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "ASPNETCORE_URLS" })
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DocWorkbench__DataDirectory"] = _data.FullName;
        _process = Process.Start(start) ?? throw new InvalidOperationException("The workbench did not start.");
        _process.ErrorDataReceived += (_, said) => _log.Enqueue(said.Data ?? "");
        _process.BeginErrorReadLine();
        Line = await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException($"No start: {Log}");
    }
}
