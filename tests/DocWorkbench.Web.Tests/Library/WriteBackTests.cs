using DocWorkbench.Core.Text;
using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Tests.Library;

public sealed class WriteBackTests : IDisposable
{
    private static readonly byte[] Old = "old\r\n"u8.ToArray();
    private static readonly byte[] New = [(byte)'n', 0xFF, 0x00];
    private readonly TemporaryFolder _place = new();
    private readonly ConnectedFolder _docs;

    public WriteBackTests()
    {
        File.WriteAllBytes(_place.File("a.md"), Old);
        _docs = Assert.IsType<FolderOpening.Opened>(ConnectedFolder.Open(_place.Path)).Folder;
    }

    [Fact]
    public async Task Puts_the_new_bytes_in_place_and_says_their_hash()
    {
        var written = Assert.IsType<FileWriting.Written>(await WriteAsync());

        Assert.Equal(New, await File.ReadAllBytesAsync(_place.File("a.md"), TestContext.Current.CancellationToken));
        Assert.Equal(ContentHash.Of(New), written.Sha256);
        Assert.Equal(["a.md"], Directory.GetFiles(_place.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Writes_nothing_over_what_somebody_changed_meanwhile()
    {
        await File.WriteAllTextAsync(_place.File("a.md"), "theirs", TestContext.Current.CancellationToken);

        var changed = Assert.IsType<FileWriting.Changed>(await WriteAsync());

        Assert.Contains("changed on disk", changed.Reason, StringComparison.Ordinal);
        Assert.Equal("theirs", await File.ReadAllTextAsync(_place.File("a.md"), TestContext.Current.CancellationToken));
        Assert.Equal(["a.md"], Directory.GetFiles(_place.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Brings_back_no_file_that_was_deleted()
    {
        File.Delete(_place.File("a.md"));

        Assert.IsType<FileWriting.Refused>(await WriteAsync());
        Assert.Empty(Directory.GetFiles(_place.Path));
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData((UnixFileMode)0b110_110_110)]
    [InlineData((UnixFileMode)0b111_101_101)]
    public async Task Keeps_who_may_do_what_with_the_file(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        File.SetUnixFileMode(_place.File("a.md"), mode);

        Assert.IsType<FileWriting.Written>(await WriteAsync());

        Assert.Equal(mode, File.GetUnixFileMode(_place.File("a.md")));
    }

    [Fact]
    public async Task Leaves_a_read_only_file_alone()
    {
        File.SetAttributes(_place.File("a.md"), FileAttributes.ReadOnly);

        var refused = Assert.IsType<FileWriting.Refused>(await WriteAsync());

        Assert.Equal("a.md is read-only.", refused.Reason);
    }

    [Fact]
    public async Task Keeps_a_link_inside_the_folder_a_link()
    {
        File.CreateSymbolicLink(_place.File("link.md"), "a.md");

        await _docs.WriteBackAsync("link.md", [.. New], ContentHash.Of(Old), TestContext.Current.CancellationToken);

        Assert.Equal("a.md", new FileInfo(_place.File("link.md")).LinkTarget);
        Assert.Equal(New, await File.ReadAllBytesAsync(_place.File("a.md"), TestContext.Current.CancellationToken));
    }

    public void Dispose() => _place.Dispose();

    private Task<FileWriting> WriteAsync() =>
        _docs.WriteBackAsync("a.md", [.. New], ContentHash.Of(Old), TestContext.Current.CancellationToken);
}
