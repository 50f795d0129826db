namespace DocWorkbench.Browser.Tests.Running;

/// <summary>A folder that looks like a git checkout, with a copy of one how-to and some other files.</summary>
internal sealed class Checkout : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docworkbench-checkout-");

    public Checkout(string howTo)
    {
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Write(".git/refs/heads/main", "1234567890123456789012345678901234567890\n");
        Write("README.md", "# Other words\n");
        Write("docs/unrelated.md", "# Something else entirely\n\nText.\n");
        File = Path.Combine(Folder, "docs", Path.GetFileName(howTo));
        // Copied by its bytes: the original may be read-only.
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(howTo));
    }

    public string Folder => _folder.FullName;

    /// <summary>The how-to.</summary>
    public string File { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string relative, string text)
    {
        var path = Path.Combine(Folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
        System.IO.File.WriteAllText(path, text);
    }
}
