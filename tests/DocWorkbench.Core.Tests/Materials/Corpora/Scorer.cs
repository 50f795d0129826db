using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Tests.Materials.Corpora;

/// <summary>The scoring scripts kept beside the documents.</summary>
internal static class Scorer
{
    /// <summary>Each measure's mean over the documents where it can be taken, and "moji", the wrongly decoded signs in all of them.</summary>
    public static IReadOnlyDictionary<string, double> Means(string readings, string references)
    {
        var file = $"{readings}.json";
        Run("score-markdown.py", "dir", readings, references, "--json", file);
        using var rows = JsonDocument.Parse(File.ReadAllText(file));
        return rows
            .RootElement.EnumerateArray()
            .SelectMany(row => row.EnumerateObject())
            .Where(measure => measure.Value.ValueKind == JsonValueKind.Number)
            .GroupBy(measure => measure.Name, measure => measure.Value.GetDouble())
            .ToDictionary(measure => measure.Key, measure => measure.Key == "moji" ? measure.Sum() : measure.Average());
    }

    /// <summary>Measures of one reading against a reference.</summary>
    public static IReadOnlyDictionary<string, double> Pair(string reading, string reference)
    {
        using var row = JsonDocument.Parse(Run("score-markdown.py", "pair", reading, reference, "--json"));
        return row
            .RootElement.EnumerateObject()
            .Where(measure => measure.Value.ValueKind == JsonValueKind.Number)
            .ToDictionary(measure => measure.Name, measure => measure.Value.GetDouble());
    }

    /// <summary>How many of the hand-picked snippets a reader wants are there, and of those nobody wants.</summary>
    public static (double F1, double UnwantedKept) Snippets(string readings, string snippets)
    {
        var said = Regex.Match(Run("score-snippets.py", readings, snippets), @"F1 ([\d.]+) unwanted kept ([\d.]+)");
        Assert.True(said.Success);
        return (Number(said.Groups[1].Value), Number(said.Groups[2].Value));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [SharedFolder.Find("tools", script), .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["PYTHONIOENCODING"] = "utf-8" },
        };
        try
        {
            using var python = Process.Start(start);
            Assert.NotNull(python);
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.Equal(0, python.ExitCode);
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not on this machine.");
            throw;
        }
    }
}
