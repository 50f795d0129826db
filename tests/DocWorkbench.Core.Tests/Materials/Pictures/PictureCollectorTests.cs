using DocWorkbench.Core.Materials.Pictures;
using DocWorkbench.Core.Tests.Materials.Word;

namespace DocWorkbench.Core.Tests.Materials.Pictures;

public sealed class PictureCollectorTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Keeps_a_picture_once_however_often_it_is_shown()
    {
        var collector = new PictureCollector();

        var first = collector.Take(PictureBytes.Png(10, 10));
        var second = collector.Take(PictureBytes.Png(10, 10));

        Assert.Equal(first, second);
        Assert.Equal(first.Id, Assert.Single(collector.Pictures).Id);
        Assert.Equal(16, first.Id.Length);
    }

    [Theory]
    [InlineData(50_000, 50_000)]
    [InlineData(12_001, 1)]
    [InlineData(8_000, 8_000)]
    public void Shows_no_picture_that_would_fill_the_memory_of_a_browser(int width, int height) =>
        Assert.Contains("megapixels", Refusal(PictureBytes.Png(width, height)), StringComparison.Ordinal);

    [Fact]
    public void Shows_no_file_that_is_too_large() =>
        Assert.Contains("5 MB", Refusal([.. PictureBytes.Png(10, 10), .. new byte[5 * Megabyte]]), StringComparison.Ordinal);

    [Fact]
    public void Stops_where_all_pictures_together_are_too_large()
    {
        var collector = new PictureCollector();
        for (var width = 1; width <= 6; width++)
        {
            var outcome = collector.Take((byte[])[.. PictureBytes.Png(width, 10), .. new byte[9 * Megabyte / 2]]);

            Assert.Equal(width <= 5, outcome.Refusal is null);
        }
    }

    private static string Refusal(byte[] bytes)
    {
        var outcome = new PictureCollector().Take(bytes);
        Assert.Empty(outcome.Id);
        return outcome.Refusal?.Why ?? "";
    }
}
