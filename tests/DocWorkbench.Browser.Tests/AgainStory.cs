using System.Text;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A writer asks for one change again, and takes the earlier version after all.</summary>
public sealed class AgainStory(BrowserHost host) : Story(host)
{
    private const string HowTo = "# Keep bees on a roof\n\nA hive holds 40 bees.\n\n## Care\n\nFeed them.\n";

    private const string Reply = """
        {"changes":[
          {"section":"Keep bees on a roof","action":"modify","original":"A hive holds 40 bees.","updated":"A hive is home to 60 bees.","reason":"Counted."},
          {"section":"Care","action":"modify","original":"Feed them.","updated":"Feed them daily.","reason":"Clearer."}]}
        """;

    private const string Newer = """
        {"changes":[{"section":"Keep bees on a roof","action":"modify","original":"A hive holds 40 bees.","updated":"A hive holds 60 bees.","reason":"Plainer."}]}
        """;

    [Fact]
    public async Task A_newer_version_takes_the_place_of_the_earlier_which_can_be_brought_back()
    {
        await Page.PasteHowToAsync(HowTo, "again.md");
        await Page.PasteReplyAsync(Reply);
        await Page.Card(2).AcceptAsync();
        await Page.Card(1).SelectAsync();

        await Page.Card(1).Button("Ask again").ClickAsync();
        await Page.Window().GetByLabel("What should be different?").FillAsync("Say it more plainly.");
        await Page.Window().GetByLabel("Copy the prompt, paste the reply").CheckAsync();
        await Page.Window().GetByRole(Microsoft.Playwright.AriaRole.Textbox, new() { Name = "The reply" }).TypeLongAsync(Newer);
        await Page.CloseDialogAsync("Use this reply");

        await Page.ExpectDecidedAsync(1, 2);
        await Expect(Page.Card(1).GetByText("version 2")).ToBeVisibleAsync();
        await Page.Card(1).AcceptAsync();
        await Page.Card(1).GetByText("Earlier version").ClickAsync();
        await Expect(Page.Card(1).GetByText("A hive is home to 60 bees.")).ToBeVisibleAsync();
        await Page.Card(1).Button("Bring this version back").ClickAsync();

        await Expect(Page.Card(1).GetByText("version 2")).ToHaveCountAsync(0);
        await Page.Card(1).AcceptAsync();
        await Page.ReloadAsync();
        await Page.ExpectDecidedAsync(2, 2);
        Assert.Equal(
            HowTo
                .Replace("holds 40 bees", "is home to 60 bees", StringComparison.Ordinal)
                .Replace("Feed them.", "Feed them daily.", StringComparison.Ordinal),
            Encoding.UTF8.GetString(await Page.DownloadAsync())
        );
    }
}
