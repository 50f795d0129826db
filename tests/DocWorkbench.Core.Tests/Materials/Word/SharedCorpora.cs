namespace DocWorkbench.Core.Tests.Materials.Word;

/// <summary>The corpora beside the repository, where they are; a test that needs them is skipped elsewhere.</summary>
internal static class SharedCorpora
{
    public static string Folder(string name)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Skip("The shared corpora are not used in continuous integration.");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "corpora", name);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        Assert.Skip("There are no shared corpora beside the repository.");
        return "";
    }
}
