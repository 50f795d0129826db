using System.Diagnostics;
using System.Globalization;
using DiffPlex.DiffBuilder;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Benchmarks.Changes;

/// <summary>Time and memory that comparing two versions takes, beside DiffPlex's side-by-side builder in the same run.</summary>
internal static class ChangeFigures
{
    private const int WarmUps = 3;
    private const int Repeats = 5;

    public static int Print(string? folder)
    {
        if (ArticleVersions.Load(folder) is not { Count: > 0 } pairs)
        {
            Console.WriteLine("No pairs of versions were found: name a folder with NAME.before.md and NAME.after.md.");
        }
        else
        {
            PrintPairs(pairs);
        }

        PrintLimits();
        return 0;
    }

    private static void PrintPairs(IReadOnlyList<(SourceText Before, SourceText After)> pairs)
    {
        (string Name, Action<SourceText, SourceText> Run)[] contenders =
        [
            ("ours: alignment and words", (b, a) => RowAligner.Align(b.Text, a.Text)),
            ("ours: with independence", Compare),
            ("DiffPlex side by side", (b, a) => SideBySideDiffBuilder.Diff(b.Text, a.Text, ignoreWhiteSpace: false, ignoreCase: false)),
        ];
        for (var i = 0; i < WarmUps; i++)
        {
            Array.ForEach(contenders, c => Measure(pairs, c.Run));
        }

        Console.WriteLine($"{pairs.Count} pairs, from text to result, warm; each pair's median of {Repeats}");
        Console.WriteLine($"{"", -28}{"ms p50", 9}{"p95", 9}{"max", 9}{"sum", 9}   {"MB p50", 7}{"p95", 7}{"max", 7}");
        var times = contenders.Select(_ => new List<List<double>>()).ToArray();
        var memory = new List<double>[contenders.Length];
        for (var round = 0; round < Repeats; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var (milliseconds, megabytes) = Measure(pairs, contenders[i].Run);
                times[i].Add(milliseconds);
                memory[i] = megabytes;
            }
        }

        for (var i = 0; i < contenders.Length; i++)
        {
            List<double> each = [.. Enumerable.Range(0, pairs.Count).Select(p => At([.. times[i].Select(t => t[p])], 0.5))];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{contenders[i].Name, -28}{At(each, 0.5), 9:0.00}{At(each, 0.95), 9:0.00}{each.Max(), 9:0.0}{each.Sum(), 9:0}   {At(memory[i], 0.5), 7:0.00}{At(memory[i], 0.95), 7:0.00}{memory[i].Max(), 7:0.0}"
                )
            );
        }
    }

    private static void PrintLimits()
    {
        Console.WriteLine($"\n{"", -42}{"first ms", 10}{"median", 10}  said");
        foreach (var (name, before, after) in LargeTexts.Make())
        {
            var (left, right) = (SourceText.FromString(before), SourceText.FromString(after));
            string? said = null;
            List<double> times =
            [
                .. Enumerable
                    .Range(0, Repeats)
                    .Select(_ =>
                    {
                        var watch = Stopwatch.StartNew();
                        said = DocumentDiffer.Compare(HowToReader.Read(left), HowToReader.Read(right), CancellationToken.None).Simplified;
                        return watch.Elapsed.TotalMilliseconds;
                    }),
            ];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -42}{times[0], 10:0}{At(times, 0.5), 10:0}  {said ?? "compared in full"}"
                )
            );
        }
    }

    private static void Compare(SourceText before, SourceText after) =>
        DocumentDiffer.Compare(HowToReader.Read(before), HowToReader.Read(after), CancellationToken.None);

    private static (List<double> Milliseconds, List<double> Megabytes) Measure(
        IReadOnlyList<(SourceText Before, SourceText After)> pairs,
        Action<SourceText, SourceText> run
    )
    {
        var (milliseconds, megabytes) = (new List<double>(), new List<double>());
        foreach (var (before, after) in pairs)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            run(before, after);
            milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            megabytes.Add((GC.GetAllocatedBytesForCurrentThread() - allocated) / 1e6);
        }

        return (milliseconds, megabytes);
    }

    private static double At(List<double> values, double share)
    {
        List<double> sorted = [.. values.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
