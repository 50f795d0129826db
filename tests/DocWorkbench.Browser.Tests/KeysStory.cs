using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A writer who works without a mouse learns the keys, goes by them, and can turn them off.</summary>
public sealed class KeysStory(BrowserHost host) : Story(host)
{
    [Fact]
    public async Task Keys_are_told_lead_through_the_review_and_can_be_turned_off()
    {
        await Page.OpenSampleAsync();
        await Page.WaitForKeysAsync();

        await Page.Keyboard.PressAsync("]");
        await Expect(Page.Card(2)).ToHaveAttributeAsync("aria-current", "true");
        await Page.Keyboard.PressAsync("[");
        await Expect(Page.Card(1)).ToHaveAttributeAsync("aria-current", "true");
        await Page.Keyboard.PressAsync("w");
        await Expect(Page.GetByRole(AriaRole.Complementary, new() { Name = "Why" })).ToBeFocusedAsync();

        await Page.Keyboard.PressAsync("?");
        await Expect(Page.Window().GetByText("next, previous change (also F7, Shift F7)")).ToBeVisibleAsync();
        await Page.Window().GetByLabel("Single letters work as keys").UncheckAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Window()).ToHaveCountAsync(0);

        await Page.Keyboard.PressAsync("a");
        await Page.Keyboard.PressAsync("F7");
        await Expect(Page.Card(2)).ToHaveAttributeAsync("aria-current", "true");
        var decided = Page.GetByRole(AriaRole.Banner).GetByText("0 of 4 decided", new() { Exact = true });
        await Expect(decided).ToBeVisibleAsync();

        await Page.Button("? all keys").ClickAsync();
        await Page.Window().GetByLabel("Single letters work as keys").CheckAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Window()).ToHaveCountAsync(0);
        await Page.Keyboard.PressAsync("a");
        await Page.ExpectDecidedAsync(1, 4);
    }
}
