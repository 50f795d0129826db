namespace DocWorkbench.Web.Components.Library;

/// <summary>Says paths the way people write them.</summary>
internal static class PathWords
{
    /// <summary>With "~" for the home folder.</summary>
    public static string Short(string path) => Short(path, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    public static string Short(string path, string home) =>
        home.Length < 2 ? path
        : path == home ? "~"
        : path.StartsWith(home + '/', StringComparison.Ordinal) ? "~" + path[home.Length..]
        : path;
}
