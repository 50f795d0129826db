using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Tests.Architecture;

/// <summary>The repository's own source, read as text.</summary>
internal static partial class SourceTree
{
    public static DirectoryInfo Root { get; } = FindRoot();

    /// <summary>Files under a folder of the repository, without what a build makes and what a tool generates.</summary>
    public static IEnumerable<SourceFile> Files(string folder, params string[] extensions) =>
        Directory
            .EnumerateFiles(Path.Combine(Root.FullName, folder), "*", SearchOption.AllDirectories)
            .Where(f => extensions.Contains(Path.GetExtension(f)))
            .Select(f => new SourceFile(Path.GetRelativePath(Root.FullName, f).Replace('\\', '/'), File.ReadAllText(f)))
            .Where(f => !Made().IsMatch(f.Path))
            .OrderBy(f => f.Path, StringComparer.Ordinal);

    private static DirectoryInfo FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DocWorkbench.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("No DocWorkbench.sln above the tests.");
    }

    [GeneratedRegex("(^|/)(bin|obj|node_modules|Migrations)/")]
    private static partial Regex Made();
}
