using DocWorkbench.Web.Components.Library;

namespace DocWorkbench.Web.Tests.Components.Library;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "just now")]
    [InlineData(-5, "just now")]
    [InlineData(60, "1 minute ago")]
    [InlineData(3599, "59 minutes ago")]
    [InlineData(7200, "2 hours ago")]
    [InlineData(3 * 86400, "3 days ago")]
    [InlineData(30 * 86400, "2 February 2026")]
    public void Says_how_long_ago_something_was(int seconds, string expected)
    {
        var clock = new SettableClock { Now = new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero) };

        Assert.Equal(expected, TimeWords.Since(clock.Now.AddSeconds(-seconds), clock));
    }

    [Theory]
    [InlineData("/home/kim/docs", "~/docs")]
    [InlineData("/home/kim", "~")]
    [InlineData("/home/kimberly/docs", "/home/kimberly/docs")]
    [InlineData("/srv/docs", "/srv/docs")]
    public void Says_a_path_in_the_home_folder_the_short_way(string path, string expected) =>
        Assert.Equal(expected, PathWords.Short(path, "/home/kim"));

    [Fact]
    public void A_name_for_a_review_can_be_stored_whatever_the_title_holds()
    {
        byte[] howTo = [.. "# A\tb "u8, 0xFF, .. " c\n"u8];

        Assert.Equal("A b \uFFFD c", ReviewName.Of([.. howTo], "how-to.md"));
    }
}
