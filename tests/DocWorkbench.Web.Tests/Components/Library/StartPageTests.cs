using System.Text;
using Bunit;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.Components;
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
        Assert.Equal(["3 minutes ago", "13 minutes ago"], page.FindAll("tbody .when > time").Select(time => time.TextContent));
        Assert.Contains("in /srv/network-docs", page.FindAll("tbody th .from")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("uploaded or pasted", page.FindAll("tbody th .from")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_what_waits_for_a_person_first_and_says_what_it_is()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var done = await AddAsync(screens, "Done", "Hives are blue.");
        var open = await AddAsync(screens, "Open", "Hives are blue.");
        screens.Store.Clock.Now += TimeSpan.FromMinutes(5);
        await DecideAllAsync(screens, done);
        var empty = await screens.Store.AddReviewAsync();

        var page = screens.Show<StartPage>("/");

        page.WaitForAssertion(() =>
            Assert.Equal(["0 of 1 decided", "1 of 1 decided"], page.FindAll("tbody .progress span").Select(words => words.TextContent))
        );
        Assert.Equal(
            new[] { open, done, empty }.Select(id => $"/reviews/{id}"),
            page.FindAll("tbody a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal(
            ["to decide", "decided, not exported", "nothing proposed yet"],
            page.FindAll("tbody .stage .dw-chip").Select(chip => chip.TextContent)
        );
        Assert.Equal(
            ["1 change to decide", "the result to export", "materials and a proposal"],
            page.FindAll("tbody .waiting li").Select(item => item.TextContent)
        );
        Assert.Contains("1 change decided, 100", page.Find(".chart p").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("input[type=search]"));
    }

    [Fact]
    public async Task A_file_that_somebody_wrote_to_comes_first()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var root = screens.HowTos(("hives.md", "# Hives\n\nHives are blue.\n"));
        var written = await AddAsync(screens, "Written", "Hives are blue.", new ReviewOrigin.Folder(root, "hives.md"));
        screens.Store.Clock.Now += TimeSpan.FromMinutes(5);
        await AddAsync(screens, "Newer", "Hives are blue.");
        await File.WriteAllTextAsync(
            Path.Combine(root, "hives.md"),
            "# Hives\n\nHives are green.\n",
            TestContext.Current.CancellationToken
        );

        var page = screens.Show<StartPage>("/");

        page.WaitForAssertion(() => Assert.Equal("the how-to's file changed", page.Find("tbody tr .waiting li").TextContent));
        Assert.Equal($"/reviews/{written}", page.Find("tbody a").GetAttribute("href"));
    }

    [Fact]
    public async Task Many_reviews_can_be_searched_and_ordered()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        foreach (
            var name in (string[])
                ["Wash bottles", "Keep bees", "Bake bread", "Brew tea", "Cut wood", "Dry herbs", "Mend nets", "Sow rye", "Tan hides"]
        )
        {
            screens.Store.Clock.Now += TimeSpan.FromMinutes(1);
            await AddAsync(screens, name, "Hives are blue.");
        }

        var page = screens.Show<StartPage>("/?order=name");
        page.WaitForElement("input[type=search]");

        Assert.Equal("Bake bread", page.Find("tbody a").TextContent);
        await page.Find("input[type=search]").ChangeAsync(new ChangeEventArgs { Value = "BREW  decide" });
        page.WaitForAssertion(() => Assert.Equal(["Brew tea"], page.FindAll("tbody a").Select(a => a.TextContent)));
        Assert.Equal("1 review of 9", page.Find("#found").TextContent);
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

    private static async Task<string> AddAsync(LibraryScreens screens, string name, string sentence, ReviewOrigin? origin = null)
    {
        var id = await screens.Store.Reviews.CreateAsync(
            new NewReview
            {
                Name = name,
                Origin = origin ?? new ReviewOrigin.Upload("hives.md"),
                BaseBytes = Encoding.UTF8.GetBytes($"# Hives\n\n{sentence}\n"),
            },
            TestStore.ActorId
        );
        var reply = $$"""{"changes":[{"section":"Hives","action":"modify","original":"{{sentence}}","updated":"Hives are red."}]}""";
        await screens.Store.Reviews.AddProposalAsync(id, null, "reply", Encoding.UTF8.GetBytes(reply), TestStore.ActorId);
        return id;
    }

    private static async Task DecideAllAsync(LibraryScreens screens, string review)
    {
        var stored = await screens.Store.Reviews.FindAsync(review) ?? throw new InvalidOperationException("The review is gone.");
        foreach (var change in ReviewCounter.State(stored).Changes)
        {
            await screens.Store.Reviews.AppendAsync(review, TestStore.ActorId, TestStore.Deciding(change.Change.Id));
        }
    }
}
