using Bunit;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components.Web;
using TestContext = Xunit.TestContext;

namespace DocWorkbench.Web.Tests.Components.Library;

public sealed class PasteStartTests
{
    [Fact]
    public async Task Keeps_exactly_the_bytes_of_the_pasted_text()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        screens.Pasted("# Plan für \u2603\n\ntext  \n\n");
        var page = screens.Show<NewReviewPage>("/new?from=paste");

        await StartAsync(page);

        page.WaitForAssertion(() => Assert.StartsWith("reviews/", screens.Address, StringComparison.Ordinal));
        var review = await screens.OnlyReviewAsync();
        Assert.Equal("# Plan für \u2603\n\ntext  \n\n"u8.ToArray(), review.BaseBytes);
        Assert.Equal("Plan für \u2603", review.Name);
        Assert.Equal(new ReviewOrigin.Upload("how-to.md"), review.Origin);
    }

    [Fact]
    public async Task Takes_the_file_name_where_the_text_has_no_title()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        screens.Pasted("just words\n");
        var page = screens.Show<NewReviewPage>("/new?from=paste");
        await page.Find("#paste-name").ChangeAsync(new() { Value = " words.md " });

        await StartAsync(page);

        page.WaitForAssertion(() => Assert.StartsWith("reviews/", screens.Address, StringComparison.Ordinal));
        Assert.Equal("words.md", (await screens.OnlyReviewAsync()).Name);
    }

    [Theory]
    [InlineData("how-to.md", " \n", "Paste the text of the how-to first.")]
    [InlineData("", "text", "Give the file a name.")]
    [InlineData("../how-to.md", "text", "Give the file a name without folders.")]
    [InlineData("how-to.exe", "text", "how-to.exe is not a Markdown file; its name has to end in .md, .markdown or .txt.")]
    public async Task Says_in_one_sentence_what_is_missing(string name, string text, string expected)
    {
        await using var screens = await LibraryScreens.OpenAsync();
        screens.Pasted(text);
        var page = screens.Show<NewReviewPage>("/new?from=paste");
        await page.Find("#paste-name").ChangeAsync(new() { Value = name });

        await StartAsync(page);

        Assert.Equal(expected, page.WaitForElement("[role=alert]").TextContent);
        Assert.Empty(await screens.Store.Reviews.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Offers_the_review_there_is_before_making_a_second_one()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var first = await screens.Store.AddReviewAsync("# A how-to\n");
        screens.Pasted("# A how-to\n");
        var page = screens.Show<NewReviewPage>("/new?from=paste");

        await StartAsync(page);

        Assert.Equal("There is a review of this file", page.WaitForElement("#same-review").TextContent);
        Assert.Equal($"/reviews/{first}", page.Find(".choices a").GetAttribute("href"));
        await page.Find(".choices button").ClickAsync(new MouseEventArgs());
        page.WaitForAssertion(() => Assert.StartsWith("reviews/", screens.Address, StringComparison.Ordinal));
        Assert.Equal(2, (await screens.Store.Reviews.ListAsync(TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task Does_not_take_other_text_under_the_same_name_for_the_same_file()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        await screens.Store.AddReviewAsync("# A how-to\n");
        screens.Pasted("# A how-to, newer\n");
        var page = screens.Show<NewReviewPage>("/new?from=paste");

        await StartAsync(page);

        page.WaitForAssertion(() => Assert.StartsWith("reviews/", screens.Address, StringComparison.Ordinal));
    }

    private static Task StartAsync(IRenderedComponent<NewReviewPage> page) => page.Find("button.primary").ClickAsync(new MouseEventArgs());
}
