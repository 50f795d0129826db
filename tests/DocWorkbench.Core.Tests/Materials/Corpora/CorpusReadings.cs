using System.Collections.Concurrent;
using System.Text;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Corpora;

/// <summary>What our reader makes of every document of a set, one Markdown file each.</summary>
/// <param name="Refused">Documents that were not read, with the reason; they count as empty.</param>
internal sealed record CorpusReadings(string Folder, IReadOnlyList<string> Refused)
{
    public static CorpusReadings Of(CorpusSet set, CancellationToken cancellation)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "corpora", set.Name.Replace('/', '-'));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        var refused = new ConcurrentBag<string>();
        Parallel.ForEach(
            Partitioner.Create(set.Documents, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { CancellationToken = cancellation },
            document =>
            {
                var name = Path.GetFileNameWithoutExtension(document);
                var source = MaterialSource.Detect(Path.GetFileName(document), File.ReadAllBytes(document)) with { Address = set.Address };
                switch (MaterialReader.Read(source, cancellation))
                {
                    case MaterialReading.Success success:
                        File.WriteAllText(Path.Combine(folder, $"{name}.md"), success.Material.Markdown, new UTF8Encoding(false));
                        break;
                    case MaterialReading.Refused refusal:
                        refused.Add($"{name}: {refusal.Reason}");
                        break;
                }
            }
        );
        return new CorpusReadings(folder, [.. refused.Order(StringComparer.Ordinal)]);
    }
}
