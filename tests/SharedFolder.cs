namespace DocWorkbench.Tests;

/// <summary>
/// Real documents kept in the folder "shared" beside the repository and never in it. A test that needs them carries the trait Needs=shared
/// and is skipped where they are absent.
/// </summary>
internal static class SharedFolder
{
    /// <summary>A file or folder of it.</summary>
    public static string Find(params string[] path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine([folder.FullName, "shared", .. path]);
            if (Path.Exists(found))
            {
                return found;
            }
        }

        Assert.Skip($"There is no shared/{string.Join('/', path)} beside the repository.");
        return "";
    }
}
