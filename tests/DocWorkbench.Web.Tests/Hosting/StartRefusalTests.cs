namespace DocWorkbench.Web.Tests.Hosting;

public sealed class StartRefusalTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_program_on_the_same_folder_says_so_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        await using var first = await WorkbenchProcess.StartAsync(folder.Path, Cancel);

        await AssertRefusedAsync("is in use by a DocWorkbench that is already running", "--DocWorkbench:DataDirectory", folder.Path);
        await AssertRefusedAsync(
            "address already in use",
            "--DocWorkbench:DataDirectory",
            folder.File("other"),
            "--urls",
            $"http://{first.Address.Authority}"
        );
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("a-file"), "", Cancel);
        var impossible = Path.Combine(folder.File("a-file"), "data");

        await AssertRefusedAsync($"The data folder {impossible} can't be used", "--DocWorkbench:DataDirectory", impossible);
    }

    [Fact]
    public async Task A_database_that_is_none_is_named_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("docworkbench.db"), string.Concat(Enumerable.Repeat("not a database\n", 100)), Cancel);

        await AssertRefusedAsync("can't be used: SQLite Error 26", "--DocWorkbench:DataDirectory", folder.Path);
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:5999")]
    [InlineData("--urls", "http://127.0.0.1:5999;http://*:6000")]
    [InlineData("--Kestrel:Endpoints:Open:Url", "http://+:5999")]
    public async Task An_address_others_can_reach_is_refused(string option, string value)
    {
        using var folder = new TemporaryFolder();

        await AssertRefusedAsync("listens on this machine only", "--DocWorkbench:DataDirectory", folder.Path, option, value);
    }

    private static async Task AssertRefusedAsync(string sentencePart, params string[] arguments)
    {
        var (exitCode, output, error) = await WorkbenchProcess.RunAsync(Cancel, arguments);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(sentencePart, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }
}
