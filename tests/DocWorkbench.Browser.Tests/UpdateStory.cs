using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>The how-to changes while its review is open.</summary>
public sealed class UpdateStory(BrowserHost host) : Story(host)
{
    private const string HowTo =
        "# Keep bees on a roof\n\nA hive holds 40 bees.\n\n## Care\n\nFeed them in October.\n\n## Next steps\n\n- Read on.\n";

    private const string Reply = """
        {"changes":[
          {"section":"Keep bees on a roof","action":"modify","original":"A hive holds 40 bees.","updated":"A roof hive holds 60 bees.","reason":"Counted."},
          {"section":"Care","action":"modify","original":"in October","updated":"in September","reason":"Earlier."},
          {"section":"Next steps","action":"modify","original":"- Read on.","updated":"- Read more.","reason":"Friendlier."}]}
        """;

    private static readonly string s_newer = HowTo
        .Replace("holds 40 bees", "has room for 40 bees", StringComparison.Ordinal)
        .Replace("- Read on.", "- Read more.", StringComparison.Ordinal);

    [Fact]
    public async Task A_newer_file_keeps_decisions_asks_where_both_changed_and_is_undone_with_one_click()
    {
        await Page.PasteHowToAsync(HowTo, "bees.md");
        await Page.PasteReplyAsync(Reply);
        await Page.Card(1).AcceptAsync();
        await Page.Card(2).AcceptAsync();

        await Page.Button("Newer file").ClickAsync();
        var box = await Page.Window().FileBoxAsync();
        await box.SetInputFilesAsync(
            new FilePayload
            {
                Name = "bees.md",
                MimeType = "text/markdown",
                Buffer = System.Text.Encoding.UTF8.GetBytes(s_newer),
            }
        );
        await Expect(Page.Window().GetByText("1 decision affected, 1 change is in it already")).ToBeVisibleAsync();
        await Page.CloseDialogAsync("Bring up to date");

        await Page.ExpectDecidedAsync(1, 2);
        await Expect(Page.Card(1).GetByText("met new text. You had accepted it.")).ToBeVisibleAsync();
        await Expect(Page.Card(1).GetByText("A hive holds 40 bees.")).ToBeVisibleAsync();
        await Expect(Page.Card(2).GetByText("accepted by you")).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Already in the how-to" })).ToContainTextAsync("Next steps");

        await Page.Card(1).Button("Keep both texts").ClickAsync();
        await Page.ExpectDecidedAsync(2, 2);
        var result = System.Text.Encoding.UTF8.GetString(await Page.DownloadAsync());
        Assert.Equal(
            s_newer
                .Replace("for 40 bees.\n", "for 40 bees.\n\nA roof hive holds 60 bees.\n", StringComparison.Ordinal)
                .Replace("in October", "in September", StringComparison.Ordinal),
            result
        );

        await Page.ShowAsync("Changes");
        await Page.GetByRole(AriaRole.Region, new() { Name = "Brought up to date" }).Button("Undo").ClickAsync();
        await Page.ExpectDecidedAsync(2, 3);
        await Page.ReloadAsync();
        await Expect(Page.Card(1).GetByText("accepted by you")).ToBeVisibleAsync();
    }
}
