using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;

/// <summary>
/// Loaded into the program that is measured (DOTNET_STARTUP_HOOKS; the runtime looks for this very name outside any namespace). Answers
/// each caller on a pipe with one line: managed heap in bytes after a full collection, processor time in milliseconds, pauses in milliseconds.
/// </summary>
internal static class StartupHook
{
    /// <summary>The environment variable that names the pipe.</summary>
    public const string PipeName = "DOCWORKBENCH_FIGURES_PIPE";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(PipeName) is { Length: > 0 } name)
        {
            new Thread(() => Answer(name)) { IsBackground = true }.Start();
        }
    }

    private static void Answer(string name)
    {
        while (true)
        {
            using var pipe = new NamedPipeServerStream(name);
            pipe.WaitForConnection();
            // Twice: what a finaliser lets go is gone with the second.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var heap = GC.GetTotalMemory(forceFullCollection: true);
            var busy = Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;
            var line = string.Create(CultureInfo.InvariantCulture, $"{heap} {busy:0} {GC.GetTotalPauseDuration().TotalMilliseconds:0}");
            using var writer = new StreamWriter(pipe);
            writer.WriteLine(line);
        }
    }
}
