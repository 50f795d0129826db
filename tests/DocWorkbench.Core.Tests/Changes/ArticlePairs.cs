using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

/// <summary>Real pairs of versions, kept beside the repository and never in it.</summary>
internal static class ArticlePairs
{
    public static IReadOnlyList<(string Name, HowTo Before, HowTo After)> Load()
    {
        var folder = SharedFolder.Find("corpora", "articles", "pairs");
        return
        [
            .. Directory
                .GetFiles(folder, "*.before.md")
                .Order(StringComparer.Ordinal)
                .Select(f => (Path.GetFileName(f), Read(f), Read(f.Replace(".before.md", ".after.md", StringComparison.Ordinal)))),
        ];
    }

    private static HowTo Read(string file) => HowToReader.Read(SourceText.FromBytes(File.ReadAllBytes(file)));
}
