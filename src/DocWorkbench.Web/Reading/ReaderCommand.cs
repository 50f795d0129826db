using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace DocWorkbench.Web.Reading;

/// <summary>How a reader process is started.</summary>
internal sealed record ReaderCommand(string Program, IReadOnlyList<string> Arguments)
{
    // All a reader needs to start; what else is in the environment, keys above all, is none of its business.
    private static readonly string[] Kept =
    [
        "DOTNET_ROOT",
        "DOTNET_ROOT_X64",
        "DOTNET_ROOT_ARM64",
        "DOTNET_ROLL_FORWARD",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
        "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
        "HOME",
        "LANG",
        "LC_ALL",
        "LD_LIBRARY_PATH",
        "SystemRoot",
        "TEMP",
        "TMP",
        "TMPDIR",
    ];

    /// <summary>This program once more, wherever it runs: published, from a build, or inside another program such as a test.</summary>
    /// <returns>Null where the program can't tell how it is started.</returns>
    public static ReaderCommand? Find()
    {
        var assembly = typeof(ReaderCommand).Assembly;
        var running = Environment.ProcessPath;
        if (IsNamed(running, assembly.GetName().Name))
        {
            return new ReaderCommand(running, [ReaderProgram.Verb]);
        }

        var library = assembly.Location;
        return library.Length > 0 && File.Exists(Path.ChangeExtension(library, ".runtimeconfig.json")) && Host(running) is { } host
            ? new ReaderCommand(host, [library, ReaderProgram.Verb])
            : null;
    }

    public ProcessStartInfo Start(ReadingOptions options)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Clear();
        foreach (var name in Kept)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                start.Environment[name] = value;
            }
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = options.MemoryBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        // A file is read once: counting calls and first trying loops slowly costs as much again as the reading.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_QuickJitForLoops"] = "0";
        return start;
    }

    // The runtime lies in <host's folder>/shared/Microsoft.NETCore.App/<version>/.
    private static string? Host(string? running)
    {
        if (IsNamed(running, "dotnet"))
        {
            return running;
        }

        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", $"dotnet{Suffix}"));
        return File.Exists(host) ? host : null;
    }

    // The names of programs hold dots, so nothing may be cut off as an extension but this.
    private static string Suffix => OperatingSystem.IsWindows() ? ".exe" : "";

    private static bool IsNamed([NotNullWhen(true)] string? program, string? name) =>
        program is not null && Path.GetFileName(program) == $"{name}{Suffix}";
}
