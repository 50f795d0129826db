using System.Globalization;
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
    [InlineData(30 * 86400, "02/02/2026")]
    public void Says_how_long_ago_something_was(int seconds, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        var clock = new SettableClock { Now = new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero) };

        Assert.Equal(expected, TimeWords.Since(clock.Now.AddSeconds(-seconds), clock));
    }

    [Theory]
    [InlineData(60, "since 11:59")]
    [InlineData(86400, "since yesterday")]
    [InlineData(3 * 86400, "since Sunday")]
    [InlineData(30 * 86400, "since 02/02/2026")]
    public void Says_since_when_something_is_new(int seconds, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        var clock = new SettableClock { Now = new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero) };

        Assert.Equal(expected, TimeWords.SincePoint(clock.Now.AddSeconds(-seconds), clock));
    }

    [Theory]
    [InlineData("de-DE", "Wednesday 04.03.2026, 12:05")]
    [InlineData("en-US", "Wednesday 3/4/2026, 12:05\u202fPM")]
    public void Writes_dates_and_hours_as_the_readers_culture_does(string culture, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(expected, TimeWords.Exact(new DateTimeOffset(2026, 3, 4, 12, 5, 0, TimeSpan.Zero)));
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
