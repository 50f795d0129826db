using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

/// <summary>Real pairs of versions, kept beside the repository and never in it.</summary>
internal static class ArticlePairs
{
    public static IReadOnlyList<(string Name, HowTo Before, HowTo After)> Load()
    {
        var folder = FindFolder();
        if (folder is null || Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Skip("The shared articles are not beside this repository.");
        }

        return
        [
            .. Directory
                .GetFiles(folder, "*.before.md")
                .Order(StringComparer.Ordinal)
                .Select(f => (Path.GetFileName(f), Read(f), Read(f.Replace(".before.md", ".after.md", StringComparison.Ordinal)))),
        ];
    }

    private static HowTo Read(string file) => HowToReader.Read(SourceText.FromBytes(File.ReadAllBytes(file)));

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var pairs = Path.Combine(folder.FullName, "shared", "corpora", "articles", "pairs");
            if (Directory.Exists(pairs))
            {
                return pairs;
            }
        }

        return null;
    }
}
