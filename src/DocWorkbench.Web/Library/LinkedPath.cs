namespace DocWorkbench.Web.Library;

/// <summary>Turns a link of a how-to into a path of its folder.</summary>
internal static class LinkedPath
{
    /// <returns>A relative path with forward slashes, still to be checked; null for a link that leads to a web address or nowhere.</returns>
    public static string? Of(string fromRelativePath, string link)
    {
        var path = link.Trim().Split('?', '#')[0].Replace('\\', '/');
        path = Uri.UnescapeDataString(path).Replace('\\', '/');
        if (path.Length == 0 || path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path))
        {
            return null;
        }

        if (path.StartsWith('/') || path.StartsWith("~/", StringComparison.Ordinal))
        {
            return path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        }

        var slash = fromRelativePath.LastIndexOf('/');
        return slash < 0 ? path : $"{fromRelativePath[..slash]}/{path}";
    }

    private static bool HasScheme(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && !path[..colon].Contains('/');
    }
}
