using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>Two people talk about a change, by keys alone.</summary>
public sealed class CommentsStory(BrowserHost host) : Story(host)
{
    [Fact]
    public async Task A_comment_is_written_answered_and_resolved_by_keys()
    {
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();

        await Page.Keyboard.PressAsync("c");
        await Expect(Box(Page)).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("Which <b>plan</b>?");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.TypeAsync("And since when?");
        await Page.Keyboard.PressAsync("Control+Enter");

        var thread = Threads(Page).First;
        await Expect(thread.GetByText("Which <b>plan</b>?\nAnd since when?")).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Status).GetByText("Commented on Prerequisites.")).ToBeVisibleAsync();
        await Expect(Page.Card(1).Button("1 comment, 1 open")).ToBeVisibleAsync();
        await Expect(Box(Page)).ToHaveValueAsync("");
        await Expect(Box(Page)).ToBeFocusedAsync();

        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Card(1).Button("Comment")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("a");
        await Page.ExpectDecidedAsync(1, 4);
        await Page.Keyboard.PressAsync("Shift+N");
        await Expect(thread).ToBeFocusedAsync();
        await Expect(Page.Card(1)).ToHaveAttributeAsync("aria-current", "true");

        await Page.Keyboard.PressAsync("u");
        await Page.ExpectDecidedAsync(0, 4);
        await Expect(thread).ToBeVisibleAsync();

        await thread.Button("Resolve").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(thread).ToHaveAttributeAsync("data-thread", "resolved");
        await Expect(thread).ToBeFocusedAsync();
        await Expect(thread.GetByText("Resolved by you")).ToBeVisibleAsync();
        await Expect(thread.GetByRole(AriaRole.Textbox)).ToBeHiddenAsync();
        await Page.Keyboard.PressAsync("Shift+N");
        await Expect(Page.GetByRole(AriaRole.Status).GetByText("No comment is open.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_typed_survives_a_colleagues_comment_a_walk_and_a_reload()
    {
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        var other = await Context.NewPageAsync();
        await other.GotoAsync(Page.Url);
        await other.ExpectDecidedAsync(0, 4);

        await Page.Keyboard.PressAsync("c");
        await Page.Keyboard.TypeAsync("I am still wri");
        await Box(other).FillAsync("Mine is done.");
        // The button shows once the box's script has come.
        await Expect(Panel(other).Button("Comment")).ToBeVisibleAsync();
        await other.Keyboard.PressAsync("Control+Enter");

        await Expect(Threads(Page).First.GetByText("Mine is done.")).ToBeVisibleAsync();
        await Expect(Box(Page)).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("ting.");
        await Expect(Box(Page)).ToHaveValueAsync("I am still writing.");

        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("n");
        await Expect(Box(Page)).ToHaveValueAsync("");
        await Page.ReloadAsync();
        await Expect(Page.Card(2)).ToHaveAttributeAsync("aria-current", "true");
        await Page.Card(1).SelectAsync();
        await Expect(Box(Page)).ToHaveValueAsync("I am still writing.");
    }

    private static ILocator Panel(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Comments" });

    private static ILocator Threads(IPage page) => Panel(page).GetByRole(AriaRole.Article);

    private static ILocator Box(IPage page) => page.Locator("#comment-box");
}
