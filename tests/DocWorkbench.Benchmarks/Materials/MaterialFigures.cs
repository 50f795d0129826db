using System.Diagnostics;
using System.Text;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Benchmarks.Materials;

/// <summary>How long a material takes to become passages, beside converters that people use for the same files.</summary>
internal static class MaterialFigures
{
    private static readonly Dictionary<string, byte[]> Bytes = [];

    /// <param name="folder">Null for the documents there are.</param>
    public static int Print(string? folder)
    {
        if (BenchmarkDocuments.Find(folder) is not { } documents)
        {
            Console.Error.WriteLine($"There is no folder {folder}.");
            return 2;
        }

        Console.WriteLine($"Documents: {documents.Where}. {Environment.ProcessorCount} processors, .NET {Environment.Version}.");
        using var mammoth = MammothProcess.TryStart();
        Contest.Print("Word files", documents.Word, Ours, "mammoth 1.13.0", mammoth is null ? null : mammoth.Milliseconds);
        Contest.Print("Web pages", documents.Pages, Ours, "SmartReader alone", SmartReaderAlone);
        Contest.Print("The requirements", documents.Requirements, Ours, "mammoth 1.13.0", mammoth is null ? null : mammoth.Milliseconds);
        return 0;
    }

    private static double Ours(string file)
    {
        var source = MaterialSource.Detect(Path.GetFileName(file), Content(file));
        return Time(() => MaterialReader.Read(source, CancellationToken.None));
    }

    private static double SmartReaderAlone(string file)
    {
        var html = Encoding.UTF8.GetString(Content(file));
        return Time(() => new SmartReader.Reader("https://example.org/", html).GetArticle());
    }

    private static double Time(Func<object> read)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(read());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // The disk is not what is measured.
    private static byte[] Content(string file) => Bytes.TryGetValue(file, out var known) ? known : Bytes[file] = File.ReadAllBytes(file);
}
