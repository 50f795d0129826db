using DocWorkbench.Core.Text;

namespace DocWorkbench.Benchmarks.Changes;

/// <summary>Pairs of versions, "NAME.before.md" beside "NAME.after.md": of a folder somebody names, or the ones beside the repository.</summary>
internal static class ArticleVersions
{
    /// <returns>Null where there is no such folder.</returns>
    public static IReadOnlyList<(SourceText Before, SourceText After)>? Load(string? folder)
    {
        var found = folder ?? Above("shared/corpora/articles/pairs");
        return found is null || !Directory.Exists(found)
            ? null
            :
            [
                .. Directory
                    .EnumerateFiles(found, "*.before.md")
                    .Order(StringComparer.Ordinal)
                    .Select(f => (Read(f), Read(f.Replace(".before.md", ".after.md", StringComparison.Ordinal)))),
            ];
    }

    private static SourceText Read(string file) => SourceText.FromBytes(File.ReadAllBytes(file));

    private static string? Above(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var found = Path.Combine(at.FullName, path);
            if (Directory.Exists(found))
            {
                return found;
            }
        }

        return null;
    }
}
