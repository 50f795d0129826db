using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A writer comes back and sees which review waits for what.</summary>
public sealed class StartStory(BrowserHost host) : Story(host)
{
    protected override bool IsAlone => true;

    [Fact]
    public async Task The_list_says_how_far_each_review_is_and_what_was_decided()
    {
        await Page.GotoAsync("/");
        await Expect(Row("(sample)").GetByText("4 changes to decide")).ToBeVisibleAsync();
        await Expect(Page.GetByText("Decisions over time")).ToHaveCountAsync(0);

        await Page.OpenSampleAsync();
        await Page.Card(1).AcceptAsync();
        await Page.Card(2).RejectAsync();
        await Page.ExpectDecidedAsync(2, 4);
        await Page.GetByRole(AriaRole.Link, new() { Name = "DocWorkbench" }).ClickAsync();

        await Expect(Row("(sample)").GetByText("2 of 4 decided")).ToBeVisibleAsync();
        await Expect(Row("(sample)").GetByText("to decide", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(Page.GetByText("2 changes decided, 50")).ToBeVisibleAsync();
        await Page.GetByText("As a table").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Table, new() { Name = "Decisions over time" })).ToContainTextAsync("2");
    }

    [Fact]
    public async Task The_order_is_chosen_with_the_keyboard_and_kept_in_the_address()
    {
        await Page.GotoAsync("/");
        var byName = Page.GetByRole(AriaRole.Navigation, new() { Name = "Order" }).GetByRole(AriaRole.Link, new() { Name = "By name" });
        // The page puts the focus on its heading once it is there.
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        await byName.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");

        await Expect(byName).ToHaveAttributeAsync("aria-current", "page");
        await Page.ReloadAsync();
        await Expect(byName).ToHaveAttributeAsync("aria-current", "page");
    }

    private ILocator Row(string name) => Page.GetByRole(AriaRole.Row).Filter(new() { HasText = name });
}
