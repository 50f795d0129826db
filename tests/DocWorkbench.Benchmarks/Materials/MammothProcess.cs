using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace DocWorkbench.Benchmarks.Materials;

/// <summary>mammoth in a warm process of its own, timed by itself, so that starting it and talking to it costs it nothing.</summary>
internal sealed class MammothProcess : IDisposable
{
    private readonly Process _node;

    private MammothProcess(Process node) => _node = node;

    /// <returns>Null, with the reason on the screen, where node or npm is absent or the package can't be brought.</returns>
    public static MammothProcess? TryStart()
    {
        var own = Path.Combine(AppContext.BaseDirectory, "Mammoth");
        if (!Directory.Exists(Path.Combine(own, "node_modules")) && !Installs(own))
        {
            Console.WriteLine("mammoth is left out: it could not be installed with npm.");
            return null;
        }

        try
        {
            var node = Process.Start(
                new ProcessStartInfo("node", ["convert.js"])
                {
                    WorkingDirectory = own,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                }
            );
            return node is null ? null : new MammothProcess(node);
        }
        catch (Win32Exception)
        {
            Console.WriteLine("mammoth is left out: there is no node.");
            return null;
        }
    }

    public double Milliseconds(string file)
    {
        _node.StandardInput.WriteLine(file);
        _node.StandardInput.Flush();
        return double.TryParse(_node.StandardOutput.ReadLine(), CultureInfo.InvariantCulture, out var time) ? time : -1;
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }

    private static bool Installs(string folder)
    {
        try
        {
            // On Windows npm is a script, which only a shell starts.
            var npm = OperatingSystem.IsWindows()
                ? new ProcessStartInfo("cmd", ["/c", "npm", "ci", "--no-audit", "--no-fund"])
                : new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]);
            npm.WorkingDirectory = folder;
            using var install = Process.Start(npm);
            install?.WaitForExit();
            return install?.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
