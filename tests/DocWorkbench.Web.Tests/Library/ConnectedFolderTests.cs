using DocWorkbench.Core.Text;
using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Tests.Library;

public sealed class ConnectedFolderTests : IDisposable
{
    private readonly TemporaryFolder _place = new();
    private readonly ConnectedFolder _docs;

    public ConnectedFolderTests()
    {
        Directory.CreateDirectory(_place.File("docs/media"));
        File.WriteAllText(_place.File("docs/a.md"), "# A\n");
        File.WriteAllText(_place.File("docs/media/b c.png"), "png");
        File.WriteAllText(_place.File("secret.md"), "# Secret\n");
        _docs = Opened(_place.File("docs"));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("docs")]
    [InlineData("../docs")]
    [InlineData("/no/such/folder/anywhere")]
    [InlineData("/tmp/\0")]
    public void Says_why_a_path_can_not_be_connected(string typed) =>
        Assert.NotEmpty(Assert.IsType<FolderOpening.Refused>(ConnectedFolder.Open(typed)).Reason);

    [Fact]
    public void A_file_is_no_folder()
    {
        var refused = Assert.IsType<FolderOpening.Refused>(ConnectedFolder.Open(_place.File("secret.md")));

        Assert.Contains("is a file", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_path_as_people_paste_it() => Assert.Equal(_place.File("docs"), Opened($" \"{_place.File("docs")}/\" ").Root);

    [Fact]
    public async Task Gives_a_files_bytes_with_the_hash_to_remember()
    {
        var read = Assert.IsType<FileReading.Success>(await _docs.ReadAsync("a.md", Cancel));

        Assert.Equal("# A\n"u8.ToArray(), read.Bytes);
        Assert.Equal(ContentHash.Of("# A\n"u8), read.Sha256);
    }

    [Theory]
    [InlineData("../secret.md")]
    [InlineData("media/../../secret.md")]
    [InlineData("media/../../docs/../secret.md")]
    [InlineData("media")]
    [InlineData("none.md")]
    [InlineData("a.md\0")]
    [InlineData("")]
    [InlineData(".")]
    public async Task Reads_nothing_that_is_no_file_inside(string path) =>
        Assert.IsType<FileReading.Refused>(await _docs.ReadAsync(path, Cancel));

    [Fact]
    public async Task Reads_no_absolute_path() =>
        Assert.IsType<FileReading.Refused>(await _docs.ReadAsync(_place.File("docs/a.md"), Cancel));

    [Fact]
    public async Task A_link_out_of_the_folder_is_followed_neither_to_read_nor_to_write()
    {
        File.CreateSymbolicLink(_place.File("docs/file.md"), _place.File("secret.md"));
        File.CreateSymbolicLink(_place.File("docs/relative.md"), "../secret.md");
        Directory.CreateSymbolicLink(_place.File("docs/up"), "..");
        Directory.CreateSymbolicLink(_place.File("docs/round"), "round");
        var hash = ContentHash.Of("# Secret\n"u8);

        foreach (var path in (string[])["file.md", "relative.md", "up/secret.md", "up/docs/../secret.md", "round/a.md"])
        {
            Assert.IsType<FileReading.Refused>(await _docs.ReadAsync(path, Cancel));
            Assert.IsType<FileWriting.Refused>(await _docs.WriteBackAsync(path, [1], hash, Cancel));
        }

        Assert.Equal("# Secret\n", await File.ReadAllTextAsync(_place.File("secret.md"), Cancel));
    }

    [Fact]
    public async Task A_link_inside_the_folder_is_followed()
    {
        File.CreateSymbolicLink(_place.File("docs/same.md"), "a.md");
        Directory.CreateSymbolicLink(_place.File("linked"), _place.File("docs"));

        Assert.Equal("a.md", Assert.IsType<FileReading.Success>(await _docs.ReadAsync("same.md", Cancel)).RelativePath);
        Assert.IsType<FileReading.Success>(await Opened(_place.File("linked")).ReadAsync("a.md", Cancel));
    }

    [Theory]
    [InlineData(".git/config")]
    [InlineData(".GIT/config")]
    [InlineData("sub/.git/config")]
    public async Task What_git_keeps_for_itself_is_out_of_reach(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_place.File($"docs/{path}")) ?? "");
        await File.WriteAllTextAsync(_place.File($"docs/{path}"), "[core]", Cancel);

        Assert.IsType<FileReading.Refused>(await _docs.ReadAsync(path, Cancel));
        Assert.IsType<FileWriting.Refused>(await _docs.WriteBackAsync(path, [1], ContentHash.Of("[core]"u8), Cancel));
    }

    [Theory]
    [InlineData("a.md", "media/b%20c.png")]
    [InlineData("a.md", "./media/b c.png?v=1#x")]
    [InlineData("a.md", "media\\b c.png")]
    [InlineData("a.md", "~/media/b c.png")]
    [InlineData("a.md", "/media/b c.png")]
    [InlineData("media/x.md", "../media/b c.png")]
    public async Task Finds_what_a_how_to_points_to(string from, string link) =>
        Assert.Equal("media/b c.png", Assert.IsType<FileReading.Success>(await _docs.ReadLinkedAsync(from, link, Cancel)).RelativePath);

    [Theory]
    [InlineData("https://example.org/b.png")]
    [InlineData("//example.org/b.png")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..%2Fsecret.md")]
    [InlineData("..%5Csecret.md")]
    [InlineData("%2e%2e/secret.md")]
    [InlineData("#part")]
    [InlineData("")]
    public async Task Follows_no_link_that_leads_out(string link) =>
        Assert.IsType<FileReading.Refused>(await _docs.ReadLinkedAsync("a.md", link, Cancel));

    [Fact]
    public async Task Lists_how_tos_and_leaves_out_what_is_none()
    {
        foreach (var skipped in (string[])["node_modules", ".git", ".hidden"])
        {
            Directory.CreateDirectory(_place.File($"docs/{skipped}"));
            await File.WriteAllTextAsync(_place.File($"docs/{skipped}/x.md"), "# X\n", Cancel);
        }

        Directory.CreateSymbolicLink(_place.File("docs/up"), "..");
        await File.WriteAllTextAsync(_place.File("docs/media/Network.MD"), "---\ntitle: \"Plan a network\"\n---\n# Other\n", Cancel);

        var listing = await _docs.ScanAsync(Cancel);

        Assert.Null(listing.Notice);
        Assert.Equal([new FoundHowTo("a.md", "A"), new FoundHowTo("media/Network.MD", "Plan a network")], listing.Files);
    }

    public void Dispose() => _place.Dispose();

    private static ConnectedFolder Opened(string path) => Assert.IsType<FolderOpening.Opened>(ConnectedFolder.Open(path)).Folder;
}
