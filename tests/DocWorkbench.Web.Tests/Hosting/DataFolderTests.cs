using DocWorkbench.Web.Hosting;

namespace DocWorkbench.Web.Tests.Hosting;

public sealed class DataFolderTests
{
    private const UnixFileMode OthersMay =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.OtherExecute;

    [Fact]
    public void Only_its_owner_can_read_what_is_in_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps application data per user by itself.");
            return;
        }

        using var folder = new TemporaryFolder();
        var path = folder.File("data");

        using var data = DataFolder.Open(path);

        string[] made = [path, data.KeysFolder, data.DatabaseFile];
        foreach (var entry in made)
        {
            Assert.Equal((entry, UnixFileMode.None), (entry, File.GetUnixFileMode(entry) & OthersMay));
        }
    }

    [Fact]
    public void Can_be_opened_again_once_it_is_let_go()
    {
        using var folder = new TemporaryFolder();

        using (DataFolder.Open(folder.Path))
        {
            Assert.Throws<StartRefusedException>(() => DataFolder.Open(folder.Path));
        }

        DataFolder.Open(folder.Path).Dispose();
    }
}
