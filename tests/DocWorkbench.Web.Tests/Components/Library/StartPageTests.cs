using Bunit;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Storage;
using TestContext = Xunit.TestContext;

namespace DocWorkbench.Web.Tests.Components.Library;

public sealed class StartPageTests
{
    [Fact]
    public async Task Says_how_to_begin_when_there_is_no_review()
    {
        await using var screens = await LibraryScreens.OpenAsync();

        var page = screens.Show<StartPage>("/");

        page.WaitForAssertion(() => Assert.Equal("No reviews yet", page.Find("h2").TextContent));
        Assert.Empty(page.FindAll("table"));
        Assert.Equal("/new", page.Find(".heading a").GetAttribute("href"));
    }

    [Fact]
    public async Task Lists_the_review_last_worked_on_first()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var worked = await screens.Store.AddReviewAsync();
        var quiet = await screens.Store.Reviews.CreateAsync(
            new NewReview
            {
                Name = "Rotate certificates",
                Origin = new ReviewOrigin.Folder("/srv/network-docs", "aks/rotate.md"),
                BaseBytes = "# Rotate certificates\n"u8.ToArray(),
            },
            TestStore.ActorId,
            cancellation
        );
        screens.Store.Clock.Now += TimeSpan.FromMinutes(10);
        await screens.Store.Reviews.AddProposalAsync(
            worked,
            requestOrdinal: null,
            "reply",
            "{}"u8.ToArray(),
            TestStore.ActorId,
            cancellation
        );
        await screens.Store.Reviews.AppendAsync(worked, TestStore.ActorId, TestStore.Deciding("C1"), cancellation);
        screens.Store.Clock.Now += TimeSpan.FromMinutes(3);

        var page = screens.Show<StartPage>("/");
        page.WaitForElement("tbody tr");

        Assert.Equal([$"/reviews/{worked}", $"/reviews/{quiet}"], page.FindAll("tbody a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["0", "1", "1", "0", "0", "0"], page.FindAll("tbody td.number").Select(cell => cell.TextContent));
        Assert.Equal(["3 minutes ago", "13 minutes ago"], page.FindAll("tbody time").Select(time => time.TextContent));
        Assert.Contains("in /srv/network-docs", page.FindAll("tbody .from")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("uploaded or pasted", page.FindAll("tbody .from")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_exact_time_of_the_last_activity_on_demand()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        await screens.Store.AddReviewAsync();

        var page = screens.Show<StartPage>("/");

        var local = TimeZoneInfo.ConvertTime(screens.Store.Clock.Now, screens.Store.Clock.LocalTimeZone);
        Assert.Equal(TimeWords.Exact(local), page.WaitForElement("tbody time").GetAttribute("title"));
    }
}
