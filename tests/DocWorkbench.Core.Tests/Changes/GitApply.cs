using System.ComponentModel;
using System.Diagnostics;

namespace DocWorkbench.Core.Tests.Changes;

/// <summary>Applies patches with git in a folder of its own that goes away afterwards.</summary>
internal sealed class GitApply : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docworkbench-patch-");

    public void Write(string name, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? _folder.FullName);
        File.WriteAllBytes(file, bytes.ToArray());
    }

    public byte[] Read(string name) => File.ReadAllBytes(Path.Combine(_folder.FullName, name));

    /// <summary>What git complains about; empty when it applied the patch.</summary>
    public string Apply(params IEnumerable<byte[]> patches)
    {
        Write("all.patch", patches.SelectMany(p => p).ToArray());
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardError = true,
            ArgumentList = { "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "all.patch" },
        };
        try
        {
            using var git = Process.Start(start);
            Assert.NotNull(git);
            var complaint = git.StandardError.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? "" : complaint + git.ExitCode;
        }
        catch (Win32Exception)
        {
            Assert.Skip("git is not on this machine.");
            throw;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
