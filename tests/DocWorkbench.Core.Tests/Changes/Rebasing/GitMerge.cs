using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DocWorkbench.Core.Tests.Changes.Rebasing;

/// <summary>Merges with git in a folder of its own that goes away afterwards.</summary>
internal sealed class GitMerge : IDisposable
{
    private const int MarkerSize = 61;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docworkbench-merge-");

    /// <summary>How many conflicts git marks, and the file it makes.</summary>
    public (int Conflicts, byte[] Merged) Merge(ReadOnlySpan<byte> before, ReadOnlySpan<byte> now, ReadOnlySpan<byte> proposed)
    {
        Write("base", before);
        Write("now", now);
        Write("proposed", proposed);
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "merge-file", "-p", $"--marker-size={MarkerSize}", "now", "base", "proposed" },
        };
        try
        {
            using var git = Process.Start(start);
            Assert.NotNull(git);
            using var merged = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(merged);
            var complaint = git.StandardError.ReadToEnd();
            git.WaitForExit();
            Assert.Equal("", complaint);
            var marker = Encoding.ASCII.GetBytes(new string('<', MarkerSize) + " now");
            return (Count(merged.ToArray(), marker), merged.ToArray());
        }
        catch (Win32Exception)
        {
            Assert.Skip("git is not on this machine.");
            throw;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(Path.Combine(_folder.FullName, name), bytes.ToArray());

    private static int Count(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> marker)
    {
        var count = 0;
        for (var at = bytes.IndexOf(marker); at >= 0; at = bytes.IndexOf(marker))
        {
            count++;
            bytes = bytes[(at + marker.Length)..];
        }

        return count;
    }
}
