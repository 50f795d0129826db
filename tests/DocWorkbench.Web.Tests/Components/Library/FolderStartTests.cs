using Bunit;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components.Web;
using TestContext = Xunit.TestContext;

namespace DocWorkbench.Web.Tests.Components.Library;

public sealed class FolderStartTests
{
    [Fact]
    public async Task Says_in_one_sentence_why_a_folder_is_refused()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var missing = screens.Folder.File("missing");
        var page = screens.Show<NewReviewPage>("/new");

        await ConnectAsync(page, missing);

        Assert.Equal($"There is no folder {missing}.", page.WaitForElement("[role=alert]").TextContent);
    }

    [Fact]
    public async Task Finds_a_how_to_by_its_title_and_starts_a_review_of_it_with_Enter()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var root = screens.HowTos(("a/one.md", "# Route traffic\r\n"), ("b/two.md", "# Rotate certificates\r\n"));
        var page = screens.Show<NewReviewPage>("/new?from=folder");
        await ConnectAsync(page, root);
        page.WaitForElement("#howto-words");
        Assert.Equal(2, page.FindAll("[role=option]").Count);

        await FindAsync(page, "certificates");
        page.WaitForAssertion(() => Assert.Equal("b/two.md", Assert.Single(page.FindAll("[role=option] .path")).TextContent));
        await PressAsync(page, "Enter");

        page.WaitForAssertion(() => Assert.StartsWith("reviews/", screens.Address, StringComparison.Ordinal));
        var review = await screens.OnlyReviewAsync();
        Assert.Equal("Rotate certificates", review.Name);
        Assert.Equal(new ReviewOrigin.Folder(root, "b/two.md"), review.Origin);
        Assert.Equal("# Rotate certificates\r\n"u8.ToArray(), review.BaseBytes);
    }

    [Fact]
    public async Task Enter_opens_nothing_before_a_row_is_chosen()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var page = screens.Show<NewReviewPage>("/new");
        await ConnectAsync(page, screens.HowTos(("one.md", "# One\n"), ("two.md", "# Two\n")));
        page.WaitForElement("#howto-words");

        await PressAsync(page, "Enter");

        Assert.Equal("new", screens.Address);
        await PressAsync(page, "ArrowDown");
        Assert.Equal("howto-row-0", page.Find("[aria-selected=true]").Id);
        Assert.Equal("howto-row-0", page.Find("#howto-words").GetAttribute("aria-activedescendant"));
    }

    [Fact]
    public async Task Says_when_a_how_to_is_gone_since_it_was_listed()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var root = screens.HowTos(("one.md", "# One\n"));
        var page = screens.Show<NewReviewPage>("/new");
        await ConnectAsync(page, root);
        var row = page.WaitForElement("[role=option]");
        File.Delete(Path.Combine(root, "one.md"));

        await row.ClickAsync(new MouseEventArgs());

        Assert.Equal($"one.md is not a file inside {root}.", page.WaitForElement("[role=alert]").TextContent);
    }

    [Fact]
    public async Task Opens_a_recent_folder_with_one_click_and_forgets_it_on_demand()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var cancellation = TestContext.Current.CancellationToken;
        await screens.Store.Folders.RememberAsync(screens.HowTos(("one.md", "# One\n")), cancellation);
        var page = screens.Show<NewReviewPage>("/new");

        await page.WaitForElement(".open").ClickAsync(new MouseEventArgs());
        page.WaitForElement("#howto-words");
        await page.Find(".connected button").ClickAsync(new MouseEventArgs());
        await page.WaitForElement("[aria-label^=Forget]").ClickAsync(new MouseEventArgs());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".open")));
        Assert.Empty(await screens.Store.Folders.RecentAsync(cancellationToken: cancellation));
    }

    private static async Task ConnectAsync(IRenderedComponent<NewReviewPage> page, string path)
    {
        await page.Find("#folder-path").ChangeAsync(new() { Value = path });
        await page.Find("form").SubmitAsync();
    }

    private static Task FindAsync(IRenderedComponent<NewReviewPage> page, string words) =>
        page.Find("#howto-words").InputAsync(new() { Value = words });

    private static Task PressAsync(IRenderedComponent<NewReviewPage> page, string key) =>
        page.Find("#howto-words").KeyDownAsync(new KeyboardEventArgs { Key = key });
}
