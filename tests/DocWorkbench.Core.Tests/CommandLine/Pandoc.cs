using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DocWorkbench.Core.Tests.CommandLine;

/// <summary>Another converter to compare with, where it is on the machine.</summary>
internal static class Pandoc
{
    public static string Markdown(string file)
    {
        var start = new ProcessStartInfo("pandoc")
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            ArgumentList = { "--to", "gfm", "--wrap", "none", file },
        };
        try
        {
            using var pandoc = Process.Start(start);
            Assert.NotNull(pandoc);
            var markdown = pandoc.StandardOutput.ReadToEnd();
            Assert.True(pandoc.WaitForExit(TimeSpan.FromSeconds(60)));
            return markdown;
        }
        catch (Win32Exception)
        {
            Assert.Skip("pandoc is not on this machine.");
            throw;
        }
    }
}
