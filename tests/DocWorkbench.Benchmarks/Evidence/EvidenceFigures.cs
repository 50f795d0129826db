using System.Diagnostics;
using System.Globalization;
using System.Text;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Benchmarks.Evidence;

/// <summary>Time and memory that all checks take on a large how-to with many changes and passages.</summary>
internal static class EvidenceFigures
{
    private const int WarmUps = 5;
    private const int Repeats = 15;
    private const int Bytes = 130_000;
    private const int Changes = 60;
    private const int Passages = 300;

    public static int Print()
    {
        var words = Words();
        var random = new Random(6);
        var text = HowTo(random, words);
        var howTo = HowToReader.Read(SourceText.FromString(text));
        Material[] materials = [.. Enumerable.Range(0, 3).Select(i => Material(random, words, i))];
        CheckedChange[] changes = [.. Enumerable.Range(0, Changes).Select(i => Change(random, words, howTo, materials, i))];
        var checker = EvidenceChecker.For(materials, CancellationToken.None);
        Console.WriteLine(
            $"how-to of {howTo.Source.Bytes.Length} bytes, {changes.Length} changes, {materials.Sum(m => m.Passages.Count(p => p.Kind != PassageKind.Heading))} passages; warm, {Repeats} times"
        );
        Measure("reading the passages, once", () => materials, read => EvidenceChecker.For(read, CancellationToken.None));
        Measure(
            "all checks, how-to not met",
            () => HowToReader.Read(SourceText.FromString(text)),
            unknown => checker.Check(unknown, changes, new EvidenceOptions(), CancellationToken.None)
        );
        Measure(
            "all checks, the same again",
            () => howTo,
            known => checker.Check(known, changes, new EvidenceOptions(), CancellationToken.None)
        );
        var report = checker.Check(howTo, changes, new EvidenceOptions(), CancellationToken.None);
        Console.WriteLine($"findings: {string.Join(", ", report.Findings.CountBy(f => f.Code).Select(c => $"{c.Key} {c.Value}"))}");
        return 0;
    }

    /// <param name="prepare">What the run works on; its time does not count.</param>
    private static void Measure<T>(string name, Func<T> prepare, Action<T> run)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            run(prepare());
        }

        var figures = Enumerable.Range(0, Repeats).Select(_ => Measure(prepare(), run)).OrderBy(f => f.Milliseconds).ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -28} median {figures[figures.Count / 2].Milliseconds, 7:0.0} ms, max {figures[^1].Milliseconds, 7:0.0} ms, {figures[0].Bytes / 1e6, 5:0.0} MB"
            )
        );
    }

    private static (double Milliseconds, long Bytes) Measure<T>(T subject, Action<T> run)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        run(subject);
        return (watch.Elapsed.TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    // Frequent words are frequent, as in prose: the word of rank r has weight 1/r.
    private static string[] Words()
    {
        string[] parts = ["ka", "lo", "mir", "ten", "sul", "vor", "pen", "dra", "qui", "bel", "nos", "tur", "gal", "fem", "hic", "wor"];
        return [.. parts.SelectMany(a => parts.SelectMany(b => parts.Select(c => a + b + c)))];
    }

    private static string Sentence(Random random, string[] words)
    {
        var text = new StringBuilder();
        for (var i = random.Next(9, 19); i >= 0; i--)
        {
            text.Append(words[(int)Math.Pow(words.Length, random.NextDouble()) - 1]).Append(i == 0 ? "" : " ");
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.Append(
                random.Next(6) switch
                {
                    0 => string.Create(CultureInfo.InvariantCulture, $" with {random.Next(2, 4000)} units"),
                    1 => string.Create(CultureInfo.InvariantCulture, $" by `tool set --flag-{random.Next(80)}`"),
                    2 => " and must not be used twice",
                    _ => "",
                }
            )
            .Append('.')
            .ToString();
    }

    private static string HowTo(Random random, string[] words)
    {
        var text = new StringBuilder("# How to\n\n");
        for (var section = 1; text.Length < Bytes; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Section {section}\n\n");
            for (var i = 0; i < 8; i++)
            {
                text.Append(i % 3 == 0 ? "- " : "")
                    .Append(Sentence(random, words))
                    .Append(' ')
                    .Append(Sentence(random, words))
                    .Append("\n\n");
            }
        }

        return text.ToString();
    }

    private static Material Material(Random random, string[] words, int number)
    {
        var text = new StringBuilder("# Material\n\n");
        for (var i = 0; i < Passages / 3; i++)
        {
            text.Append(number == 2 ? $"FR{i}: " : "")
                .Append(Sentence(random, words))
                .Append(' ')
                .Append(Sentence(random, words))
                .Append(' ')
                .Append(Sentence(random, words))
                .Append("\n\n");
        }

        var name = number == 2 ? "PRD.md" : $"page-{number}.md";
        return
            MaterialReader.Read(
                new MaterialSource(name, MaterialKind.Markdown, Encoding.UTF8.GetBytes(text.ToString())),
                CancellationToken.None
            )
                is MaterialReading.Success read
            ? read.Material
            : throw new InvalidOperationException("The material can't be read.");
    }

    private static CheckedChange Change(Random random, string[] words, HowTo howTo, Material[] materials, int number)
    {
        var material = materials[random.Next(materials.Length)];
        var copied = material.Passages[random.Next(1, material.Passages.Length)].Text;
        var section = howTo.Sections[1 + number * (howTo.Sections.Length - 1) / Changes];
        return new(
            new Change
            {
                Id = $"c{number}",
                Number = number + 1,
                Kind = ChangeKind.Added,
                Target = new TextSpan(section.Span.End, 0),
                NewText = $"{copied}\n\n{Sentence(random, words)} {Sentence(random, words)}\n\n",
                Section = section.Path,
                Place = "",
                Reason = "",
            }
        );
    }
}
