using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Library;

public sealed class HouseRulesTests : IDisposable
{
    private readonly TemporaryFolder _docs = new();

    public void Dispose() => _docs.Dispose();

    [Fact]
    public async Task The_nearest_rules_above_the_how_to_and_the_folders_style_are_found()
    {
        Write("AGENTS.md", "for all");
        Write("docs/AGENTS.md", "for docs");
        Write("docs/bees/swarm.md", "# Swarm");
        Write("STYLEGUIDE.md", "Say hive.\r\n");

        Assert.Equal(
            [new WorkspaceRules("docs/AGENTS.md", "for docs"), new WorkspaceRules("STYLEGUIDE.md", "Say hive.")],
            await FindAsync(new ReviewOrigin.Folder(_docs.Path, "docs/bees/swarm.md"))
        );
    }

    [Fact]
    public async Task Rules_outside_the_folder_are_none_of_its_own()
    {
        Write("secret.md", "outside");
        Write("docs/swarm.md", "# Swarm");
        File.CreateSymbolicLink(_docs.File("docs/AGENTS.md"), _docs.File("secret.md"));

        Assert.Empty(await FindAsync(new ReviewOrigin.Folder(_docs.File("docs"), "swarm.md")));
    }

    [Fact]
    public async Task Where_there_is_no_folder_there_are_no_rules()
    {
        Assert.Empty(await FindAsync(new ReviewOrigin.Upload("swarm.md")));
        Assert.Empty(await FindAsync(new ReviewOrigin.Folder(_docs.File("gone"), "swarm.md")));
    }

    private static Task<IReadOnlyList<WorkspaceRules>> FindAsync(ReviewOrigin origin) =>
        HouseRules.FindAsync(origin, TestContext.Current.CancellationToken);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_docs.File(name)) ?? "");
        File.WriteAllText(_docs.File(name), text);
    }
}
