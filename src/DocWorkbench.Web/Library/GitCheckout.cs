namespace DocWorkbench.Web.Library;

/// <summary>The git checkout a folder stands in, read from git's own files without running it.</summary>
/// <param name="Folder">The checkout's top.</param>
/// <param name="Branch">Null on a detached head.</param>
/// <param name="Commit">The first seven digits; null before the first commit, or when git keeps it in a way not known here.</param>
internal sealed record GitCheckout(string Folder, string? Branch, string? Commit)
{
    private const string HeadsPrefix = "refs/heads/";
    private const int LongestFile = 4096;
    private const int MostPackedRefs = 500_000;

    /// <returns>Null when neither the folder nor one above it is a checkout.</returns>
    public static GitCheckout? Around(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var entry = Path.Combine(at.FullName, ".git");
            try
            {
                if ((Directory.Exists(entry) ? entry : LinkedFolder(entry)) is { } gitFolder && FirstLine(gitFolder, "HEAD") is { } head)
                {
                    return Read(at.FullName, gitFolder, head);
                }
            }
            catch (Exception reason)
                when (reason is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                // A folder whose git files can't be read is still a folder.
                return null;
            }
        }

        return null;
    }

    private static GitCheckout Read(string top, string gitFolder, string head)
    {
        const string Reference = "ref: ";
        if (!head.StartsWith(Reference, StringComparison.Ordinal))
        {
            return new GitCheckout(top, Branch: null, Short(head));
        }

        var name = head[Reference.Length..].Trim();
        if (!name.StartsWith("refs/", StringComparison.Ordinal) || name.Contains("..", StringComparison.Ordinal))
        {
            return new GitCheckout(top, Branch: null, Commit: null);
        }

        // A linked worktree keeps its own head and shares everything else.
        var common = FirstLine(gitFolder, "commondir") is { } shared ? Path.GetFullPath(Path.Combine(gitFolder, shared)) : gitFolder;
        var commit = FirstLine(gitFolder, name) ?? FirstLine(common, name) ?? Packed(common, name);
        var branch = name.StartsWith(HeadsPrefix, StringComparison.Ordinal) ? name[HeadsPrefix.Length..] : name;
        // This name stands in every repository that keeps its references in tables.
        return new GitCheckout(top, branch == ".invalid" ? null : branch, commit is null ? null : Short(commit));
    }

    private static string? LinkedFolder(string file)
    {
        const string Prefix = "gitdir: ";
        return
            FirstLine(Path.GetDirectoryName(file) ?? "", Path.GetFileName(file)) is { } line
            && line.StartsWith(Prefix, StringComparison.Ordinal)
            ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file) ?? "", line[Prefix.Length..]))
            : null;
    }

    private static string? Packed(string common, string name)
    {
        var file = Path.Combine(common, "packed-refs");
        return File.Exists(file)
            ? File.ReadLines(file).Take(MostPackedRefs).FirstOrDefault(line => line.EndsWith($" {name}", StringComparison.Ordinal))
            : null;
    }

    private static string? FirstLine(string folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        return file.Exists && file.Length <= LongestFile ? File.ReadLines(file.FullName).FirstOrDefault()?.Trim() : null;
    }

    private static string? Short(string commit) => commit.Length >= 40 && commit[..40].All(char.IsAsciiHexDigit) ? commit[..7] : null;
}
