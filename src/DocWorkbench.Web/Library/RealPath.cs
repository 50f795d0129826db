namespace DocWorkbench.Web.Library;

/// <summary>Where a path leads once every link on the way is followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison = OperatingSystem.IsWindows()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <returns>Null when the links go round in a circle. What does not exist is taken as it stands.</returns>
    public static string? Of(string fullPath)
    {
        var links = 0;
        var real = Path.GetPathRoot(fullPath) ?? "";
        var left = new Stack<string>(Names(fullPath[real.Length..]).Reverse());
        while (left.TryPop(out var name))
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var step = Path.Combine(real, name);
            // A link to a folder is a link to a file as well, as far as the system is asked here.
            if (new FileInfo(step).LinkTarget is not { } target)
            {
                real = step;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target) ?? "";
                target = target[real.Length..];
            }

            foreach (var part in Names(target).Reverse())
            {
                left.Push(part);
            }
        }

        return real;
    }

    /// <summary>Whether a real path stands below a real folder.</summary>
    public static bool IsInside(string folder, string path) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    private static IEnumerable<string> Names(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name != ".");
}
