using System.Text;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A writer decides on less than a change, and on more than one at once.</summary>
public sealed class PartsStory(BrowserHost host) : Story(host)
{
    private const string HowTo =
        "# Keep bees on a roof\n\nA hive holds 40 bees. Hives are blue.\n\n## Care\n\n- Feed them.\n- Look after them.\n\nWear a veil.\n\nUse a smoker.\n";

    private const string Reply = """
        {"changes":[
          {"section":"Keep bees on a roof","action":"modify","original":"A hive holds 40 bees. Hives are blue.","updated":"A hive holds 60 bees. Hives are green.","reason":"Counted."},
          {"section":"Care","action":"modify","original":"- Feed them.\n- Look after them.","updated":"- Feed them in September.\n- Look after them daily.","reason":"Clearer."},
          {"section":"Care","action":"modify","original":"Wear a veil.","updated":"Wear a veil and gloves.","reason":"Safer."},
          {"section":"Care","action":"modify","original":"Use a smoker.","updated":"Use a small smoker.","reason":"Gentler."}]}
        """;

    [Fact]
    public async Task Parts_are_taken_and_left_by_keys_and_a_section_is_decided_and_undone_at_once()
    {
        await Page.PasteHowToAsync(HowTo, "parts.md");
        await Page.PasteReplyAsync(Reply);
        await Page.WaitForKeysAsync();

        await Page.Keyboard.PressAsync("Enter");
        var parts = Page.Card(1).Parts();
        await Expect(parts).ToHaveCountAsync(2);
        await Expect(parts.First).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("a");
        await Expect(Page.Card(1).GetByText("1 of 2 parts decided")).ToBeVisibleAsync();
        await Page.ExpectDecidedAsync(0, 4);
        await Expect(parts.Last).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("r");
        await Expect(Page.Card(1).GetByText("1 of 2 parts accepted by you")).ToBeVisibleAsync();
        await Page.ExpectDecidedAsync(1, 4);
        await Expect(Page.Card(2)).ToHaveAttributeAsync("aria-current", "true");

        await Page.Card(2).Button("Part by part").ClickAsync();
        await Page.Card(2).Parts().Nth(1).Button("Accept").ClickAsync();
        await Expect(Page.Card(2).GetByText("1 of 2 parts decided")).ToBeVisibleAsync();

        await Page.Keyboard.PressAsync("Shift+A");
        await Page.ExpectDecidedAsync(3, 4);
        await Expect(Page.GetByText("Accepted 2 in Care.")).ToBeVisibleAsync();
        await Expect(Page.Card(2).GetByText("1 of 2 parts decided")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("u");
        await Page.ExpectDecidedAsync(1, 4);

        await Page.Card(4).RejectAsync();
        await Page.Keyboard.PressAsync("2");
        await Expect(Page.Card(4).GetByText(": wrong")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("u");
        await Page.Keyboard.PressAsync("u");
        await Page.ExpectDecidedAsync(1, 4);

        await Page.ReloadAsync();
        Assert.Equal(
            HowTo
                .Replace("40 bees", "60 bees", StringComparison.Ordinal)
                .Replace("after them.", "after them daily.", StringComparison.Ordinal),
            Encoding.UTF8.GetString(await Page.DownloadAsync())
        );
    }
}
