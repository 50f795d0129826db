using System.Diagnostics;

namespace DocWorkbench.Web.Tests;

/// <summary>The built program as a person starts it.</summary>
internal sealed class WorkbenchProcess : IAsyncDisposable
{
    private readonly Process _process;

    private WorkbenchProcess(Process process, string line)
    {
        _process = process;
        Line = line;
    }

    /// <summary>The one line it printed.</summary>
    public string Line { get; }

    public Uri Address => new(Line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)));

    public static async Task<WorkbenchProcess> StartAsync(string dataFolder, CancellationToken cancellationToken, params string[] more)
    {
        var process = Launch(["--DocWorkbench:DataDirectory", dataFolder, "--urls", "http://127.0.0.1:0", .. more]);
        var line = await process.StandardOutput.ReadLineAsync(cancellationToken);
        return new WorkbenchProcess(process, line ?? await process.StandardError.ReadToEndAsync(cancellationToken));
    }

    /// <summary>For starts that are refused: the exit code and all that was said.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        CancellationToken cancellationToken,
        params string[] arguments
    )
    {
        using var process = Launch(arguments);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, output, await error);
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static Process Launch(string[] arguments)
    {
        // .../bin/DocWorkbench.Web.Tests/debug/ stands beside .../bin/DocWorkbench.Web/debug/.
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var bin = own.Parent?.Parent?.FullName ?? throw new InvalidOperationException("The tests are not where a build puts them.");
        var program = Path.Combine(bin, "DocWorkbench.Web", own.Name, "DocWorkbench.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment.Remove("ASPNETCORE_URLS");
        return Process.Start(start) ?? throw new InvalidOperationException("The workbench did not start.");
    }
}
