namespace DocWorkbench.Browser.Tests.Running;

/// <summary>Where the repository is, and what lies beside it.</summary>
internal static class Folders
{
    public static string Repository { get; } =
        Above(folder => File.Exists(Path.Combine(folder, "DocWorkbench.sln")))
        ?? throw new InvalidOperationException("The tests do not run from inside the repository.");

    public static string Sample(string name) => Path.Combine(Repository, "src", "DocWorkbench.Web", "Samples", name);

    /// <summary>For what a failed story leaves behind.</summary>
    public static string Failures { get; } = Path.Combine(Repository, ".artifacts", "browser-failures");

    private static string? Above(Func<string, bool> holds)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !holds(folder.FullName))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
