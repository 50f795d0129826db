using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Tests.Library;

public sealed class InboundAnchorsTests : IDisposable
{
    private readonly TemporaryFolder _docs = new();

    [Fact]
    public async Task Anchors_that_other_files_link_to_are_found_and_no_others()
    {
        Write("guide/kiln.md", "# Kiln\n\nSee [Own](#own) and [Self](kiln.md#self).\n");
        Write("guide/near.md", "[Fire](kiln.md#fire) and [Cool](./kiln.md#cool-down \"Cooling\").\n\n[ref]: kiln.md#referred\n");
        Write("other/far.md", "<a href=\"../guide/kiln.md#far\">x</a> [Root](/guide/kiln.md#root)\n");
        Write("other/kiln.md", "# Another kiln\n\n[Mine](kiln.md#another)\n");
        Write("other/web.md", "[Web](https://example.com/guide/kiln.md#web)\n");

        var anchors = await InboundAnchors.FindAsync(Folder(), "guide/kiln.md", TestContext.Current.CancellationToken);

        Assert.Equal(["cool-down", "far", "fire", "referred", "root"], anchors.Order(StringComparer.Ordinal));
    }

    private ConnectedFolder Folder() =>
        ConnectedFolder.Open(_docs.Path) is FolderOpening.Opened opened
            ? opened.Folder
            : throw new InvalidOperationException("The folder can't be opened.");

    private void Write(string path, string text)
    {
        var file = _docs.File(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? "");
        File.WriteAllText(file, text);
    }

    public void Dispose() => _docs.Dispose();
}
