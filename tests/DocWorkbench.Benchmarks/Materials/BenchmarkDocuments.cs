namespace DocWorkbench.Benchmarks.Materials;

/// <summary>The documents that are timed: a folder somebody names, the ones kept beside the repository, or the program's own samples.</summary>
internal sealed record BenchmarkDocuments(
    string Where,
    IReadOnlyList<string> Word,
    IReadOnlyList<string> Pages,
    IReadOnlyList<string> Requirements
)
{
    /// <summary>Names the folder where none is given as an argument.</summary>
    public const string Setting = "DOCWORKBENCH_DOCUMENTS";

    /// <returns>Null where the named folder does not exist.</returns>
    public static BenchmarkDocuments? Find(string? folder)
    {
        var named = folder ?? Environment.GetEnvironmentVariable(Setting);
        var found = named ?? Above("shared/corpora") ?? Above("src/DocWorkbench.Web/Samples");
        return found is not null && Directory.Exists(found) ? In(Path.GetFullPath(found)) : null;
    }

    private static BenchmarkDocuments In(string folder)
    {
        var cases = Path.Combine(folder, "..", "cases");
        return new BenchmarkDocuments(
            folder,
            Files("*.docx", folder, "docx/howto/in"),
            Files("*.html", folder, "html/readability/in", "html/snippets/in"),
            Directory.Exists(cases) ? Files("*.docx", cases) : []
        );
    }

    // Of the known sets only those whose size is fixed; of any other folder all there is.
    private static List<string> Files(string pattern, string folder, params string[] sets)
    {
        var known = sets.Select(set => Path.Combine(folder, set)).Where(Directory.Exists).ToList();
        return
        [
            .. (known.Count > 0 ? known : [folder])
                .SelectMany(from => Directory.EnumerateFiles(from, pattern, SearchOption.AllDirectories))
                .Order(StringComparer.Ordinal),
        ];
    }

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
