using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Tests.Library;

public sealed class HowToScanTests : IDisposable
{
    private readonly TemporaryFolder _place = new();

    public HowToScanTests()
    {
        for (var number = 0; number < 12; number++)
        {
            Directory.CreateDirectory(_place.File($"d{number}"));
            File.WriteAllText(_place.File($"d{number}/a.md"), $"# Number {number}\n");
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Lists_everything_within_the_limits()
    {
        var listing = HowToScan.Run(_place.Path, ScanLimits.Default, Cancel);

        Assert.Equal((12, null), (listing.Files.Length, listing.Notice));
    }

    [Fact]
    public void Says_so_when_there_are_too_many_files()
    {
        var listing = HowToScan.Run(_place.Path, ScanLimits.Default with { Files = 5 }, Cancel);

        Assert.Equal((5, "Only the first 5 Markdown files of this folder are listed."), (listing.Files.Length, listing.Notice));
    }

    [Fact]
    public void Says_so_when_there_are_too_many_folders()
    {
        var listing = HowToScan.Run(_place.Path, ScanLimits.Default with { Folders = 4 }, Cancel);

        Assert.InRange(listing.Files.Length, 1, 5);
        Assert.NotNull(listing.Notice);
    }

    [Fact]
    public void Says_so_when_it_takes_too_long()
    {
        var listing = HowToScan.Run(_place.Path, ScanLimits.Default with { Time = TimeSpan.Zero }, Cancel);

        Assert.StartsWith("Listing took too long", listing.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_called_off()
    {
        using var called = new CancellationTokenSource();
        called.Cancel();

        Assert.Throws<OperationCanceledException>(() => HowToScan.Run(_place.Path, ScanLimits.Default, called.Token));
    }

    public void Dispose() => _place.Dispose();
}
