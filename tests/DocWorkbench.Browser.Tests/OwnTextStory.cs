using System.Text;
using System.Text.RegularExpressions;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>What a person writes without a proposal is kept like everything else they type.</summary>
public sealed class OwnTextStory(BrowserHost host) : Story(host)
{
    [Fact]
    public async Task A_change_of_ones_own_and_a_block_have_drafts_too()
    {
        await Page.PasteHowToAsync("# Paint\n\nBuy paint.\n\nUse a brush.\n", "drafts.md");
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("unchanged blocks?.*show") }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Edit: Buy paint." }).ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Markdown of the block" }).FillAsync("Buy red paint.");
        await Page.Keyboard.PressAsync("Escape");
        await Page.Button("+ Write a change").ClickAsync();
        await Page.Window().GetByRole(AriaRole.Textbox, new() { Name = "Your text" }).FillAsync("## Dry\n\nWait.");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Window()).ToHaveCountAsync(0);

        await Page.ReloadAsync();
        var notices = Page.GetByText("You have an unsaved text from");
        await Expect(notices).ToHaveCountAsync(2);
        await Page.Locator(".notice").Filter(new() { HasText = "Buy paint." }).Button("Continue").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "Markdown of the block" })).ToHaveValueAsync("Buy red paint.");
        await Page.Button("Save").ClickAsync();
        await Page.ExpectDecidedAsync(1, 1);
        await Page.Button("Continue").ClickAsync();
        await Expect(Page.Window().GetByRole(AriaRole.Textbox, new() { Name = "Your text" })).ToHaveValueAsync("## Dry\n\nWait.");
        await Page.Window().Button("Add the change").ClickAsync();

        await Page.ExpectDecidedAsync(2, 2);
        await Expect(notices).ToHaveCountAsync(0);
        Assert.Contains("Buy red paint.", Encoding.UTF8.GetString(await Page.DownloadAsync()), StringComparison.Ordinal);
    }
}
