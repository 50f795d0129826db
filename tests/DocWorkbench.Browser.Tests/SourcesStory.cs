using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A writer goes through the sources section by section, in panes as wide as they like.</summary>
public sealed class SourcesStory(BrowserHost host) : Story(host)
{
    [Fact]
    public async Task A_section_leads_to_its_passages_and_a_passage_to_its_changes()
    {
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        await Page.Keyboard.PressAsync("s");
        await Expect(Page.Source()).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("]");
        await Page.Keyboard.PressAsync("]");

        await Expect(Page.Source().GetByText("speak of Prerequisites")).ToBeVisibleAsync();
        await Expect(Page.Locator(".outline [aria-current]").First).ToContainTextAsync("Prerequisites");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Next passage that speaks of Prerequisites" }).ClickAsync();
        var uses = Page.GetByRole(AriaRole.Group, new() { Name = "Where this passage is used" });
        await uses.GetByRole(AriaRole.Link, new() { Name = "Changed: Prerequisites" }).ClickAsync();

        await Expect(Page.Card(1)).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task A_pane_made_wider_with_the_arrow_keys_is_as_wide_after_a_reload()
    {
        await Page.StartLikeSampleAsync();
        var outline = Page.GetByRole(AriaRole.Separator, new() { Name = "Width of the outline" });
        await Expect(outline).ToHaveAttributeAsync("aria-valuenow", "236");
        await outline.FocusAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Page.Keyboard.PressAsync("ArrowRight");
        await Expect(outline).ToHaveAttributeAsync("aria-valuenow", "268");

        await Page.ReloadAsync();
        await Expect(outline).ToHaveAttributeAsync("aria-valuenow", "268");
        Assert.Equal(268, await Page.Locator(".outline").EvaluateAsync<int>("it => Math.round(it.getBoundingClientRect().width)"));

        await outline.DblClickAsync();
        await Expect(outline).ToHaveAttributeAsync("aria-valuenow", "236");
        await Page.Keyboard.PressAsync("Home");
        await Expect(outline).ToHaveAttributeAsync("aria-valuenow", "152");
    }
}
