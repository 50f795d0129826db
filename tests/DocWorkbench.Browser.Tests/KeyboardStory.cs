using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>The whole job without a mouse. The focus is never lost, and what happened is said.</summary>
public sealed class KeyboardStory(BrowserHost host) : Story(host)
{
    private const string Own = "Keep snapshots for a year.";

    // The sample stands as it came.
    protected override bool IsAlone => true;

    [Fact]
    public async Task A_review_goes_from_the_start_page_to_its_download_by_keys_alone()
    {
        await Page.OpenSampleByKeysAsync();
        await WalkAsync();
        await DecideAsync();
        await DecidePartsAsync();
        await EditAsync();
        await CommentAsync();
        await UndoAsync();
        await LookAtSourcesAsync();
        await LookAtKeysAsync();
        await ExportAsync();
    }

    private async Task WalkAsync()
    {
        foreach (var (key, card) in new[] { ("n", 2), ("F7", 3), ("p", 2), ("Shift+F7", 1), ("j", 2), ("k", 1) })
        {
            await Page.Keyboard.PressAsync(key);
            await Page.ExpectCurrentAsync(card);
            await Page.ExpectFocusAsync();
        }

        await Expect(Page.Card(1)).ToContainTextAsync("Version 3.2 or later");
        await Page.Keyboard.PressAsync("w");
        var why = Page.GetByRole(AriaRole.Complementary, new() { Name = "Why" });
        await Expect(why).ToBeFocusedAsync();
        await Expect(why.GetByText("What it rests on")).ToBeVisibleAsync();
    }

    private async Task DecideAsync()
    {
        await Page.Keyboard.PressAsync("a");
        await Page.ExpectDecidedAsync(1, 4);
        await Page.ExpectSaidAsync("Accepted: ");
        await Page.ExpectCurrentAsync(2);
        await Page.ExpectFocusAsync();

        await Page.Keyboard.PressAsync("n");
        await Page.Keyboard.PressAsync("n");
        await Page.ExpectCurrentAsync(4);
        await Page.Keyboard.PressAsync("r");
        await Page.ExpectDecidedAsync(2, 4);
        await Page.ExpectSaidAsync("Rejected: ");
        await Page.Keyboard.PressAsync("2");
        await Page.ExpectSaidAsync("Rejected as wrong: ");
        await Expect(Page.Card(4).GetByText(": wrong")).ToBeVisibleAsync();
        await Page.ExpectFocusAsync();
        await Page.ExpectCurrentAsync(2);
    }

    private async Task DecidePartsAsync()
    {
        await Page.Keyboard.PressAsync("Enter");
        var parts = Page.Card(2).Parts();
        await Expect(parts.First).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("a");
        await Expect(Page.Card(2).GetByText("1 of 2 parts decided")).ToBeVisibleAsync();
        await Page.ExpectSaidAsync("part");
        await Expect(parts.Last).ToBeFocusedAsync();

        await Page.Keyboard.PressAsync("Enter");
        await Expect(parts).ToHaveCountAsync(0);
        await Page.ExpectFocusAsync();
        await Page.ExpectDecidedAsync(2, 4);
    }

    private async Task EditAsync()
    {
        await Page.Keyboard.PressAsync("n");
        await Page.ExpectCurrentAsync(3);
        await Page.Keyboard.PressAsync("e");
        var box = Page.Card(3).GetByRole(AriaRole.Textbox);
        await Expect(box).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.TypeAsync(Own);
        await Expect(Page.Card(3).Button("Save")).ToContainTextAsync("Ctrl+Enter");
        await Page.Keyboard.PressAsync("Control+Enter");

        await Expect(box).ToHaveCountAsync(0);
        await Expect(Page.Card(3).GetByText("edited by you")).ToBeVisibleAsync();
        await Page.ExpectSaidAsync("Saved your text");
        await Page.ExpectFocusAsync();
        await Page.ExpectCurrentAsync(2);
    }

    private async Task CommentAsync()
    {
        await Page.Keyboard.PressAsync("c");
        await Expect(Page.Locator("#comment-box")).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("Is that so at night too?");
        await Page.Keyboard.PressAsync("Control+Enter");
        await Page.ExpectSaidAsync("Commented on ");
        await Expect(Page.Card(2).Button("1 comment, 1 open")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Card(2).Button("Comment")).ToBeFocusedAsync();
    }

    private async Task UndoAsync()
    {
        await Page.ExpectDecidedAsync(3, 4);
        await Page.Keyboard.PressAsync("a");
        await Page.ExpectDecidedAsync(4, 4);
        await Page.ExpectFocusAsync();
        await Page.Keyboard.PressAsync("u");
        await Page.ExpectDecidedAsync(3, 4);
        await Page.ExpectSaidAsync("Undone");
        await Page.ExpectFocusAsync();
        await Page.Keyboard.PressAsync("r");
        await Page.ExpectDecidedAsync(4, 4);
        await Page.ExpectSaidAsync("Rejected: ");
        await Page.Keyboard.PressAsync("Control+z");
        await Page.ExpectDecidedAsync(3, 4);
        await Page.ExpectSaidAsync("Undone");
        await Page.ExpectFocusAsync();
    }

    private async Task LookAtSourcesAsync()
    {
        await Page.Keyboard.PressAsync("s");
        await Expect(Page.Source()).ToBeVisibleAsync();
        await Page.ExpectFocusAsync();
        await Page.Keyboard.PressAsync("]");
        await Page.Keyboard.PressAsync("]");
        await Expect(Page.Locator(".outline .entry[aria-current]").First).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("s");
        await Expect(Page.Card(1)).ToBeVisibleAsync();
        await Page.ExpectFocusAsync();
    }

    private async Task LookAtKeysAsync()
    {
        var outline = Page.GetByRole(AriaRole.Navigation, new() { Name = "Outline" }).GetByRole(AriaRole.Link, new() { Name = "Benefits" });
        await Page.TabToAsync(outline);
        await Page.Keyboard.PressAsync("?");
        await Expect(Page.Window().GetByText("next, previous change (also F7, Shift F7)")).ToBeVisibleAsync();
        await Page.ExpectFocusAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Window()).ToHaveCountAsync(0);
        await Expect(outline).ToBeFocusedAsync();
    }

    private async Task ExportAsync()
    {
        var link = Page.GetByRole(AriaRole.Navigation, new() { Name = "Screens" }).GetByRole(AriaRole.Link, new() { Name = "Result" });
        await Page.TabAndEnterAsync(link);
        await Expect(link).ToHaveAttributeAsync("aria-current", "page");
        await Page.ExpectFocusAsync();
        var button = Page.Button("Download");
        await Page.TabToAsync(button);
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Keyboard.PressAsync("Enter"));
        await Page.ExpectSaidAsync("Downloaded how-to.md.");
        await Expect(button).ToBeFocusedAsync();
        var text = await File.ReadAllTextAsync(await download.PathAsync(), Cancel);
        Assert.Contains("- **Tidekeep**: Version 3.2 or later.", text, StringComparison.Ordinal);
        Assert.Contains(Own, text, StringComparison.Ordinal);
    }
}
