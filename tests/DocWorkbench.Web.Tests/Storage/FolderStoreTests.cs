namespace DocWorkbench.Web.Tests.Storage;

public sealed class FolderStoreTests
{
    [Fact]
    public async Task Remembers_each_folder_once_the_last_used_first()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        using var store = await TestStore.CreateAsync(folder.File("docworkbench.db"), cancel);
        foreach (var path in (string[])["/a", "/b", "/a", "/c"])
        {
            store.Clock.Now += TimeSpan.FromMinutes(1);
            await store.Folders.RememberAsync(path, cancel);
        }

        await store.Folders.ForgetAsync("/c", cancel);

        var recent = await store.Folders.RecentAsync(cancellationToken: cancel);
        Assert.Equal(["/a", "/b"], recent.Select(it => it.Path));
        Assert.Equal(store.Clock.Now.AddMinutes(-1), recent[0].LastUsed);
    }
}
