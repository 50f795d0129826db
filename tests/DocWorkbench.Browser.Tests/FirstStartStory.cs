using System.Text.RegularExpressions;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>The first minutes with an empty data folder.</summary>
public sealed class FirstStartStory(BrowserHost host) : Story(host)
{
    protected override bool IsAlone => true;

    [Fact]
    public async Task The_sample_stands_on_the_start_page_and_its_first_change_takes_one_click()
    {
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Reviews", Level = 1 })).ToBeVisibleAsync();
        await Page.OpenSampleAsync();
        await Expect(Page.Cards()).ToHaveCountAsync(4);
        await Page.ExpectDecidedAsync(0, 4);

        await Page.Card(1).AcceptAsync();

        await Page.ExpectDecidedAsync(1, 4);
        await Expect(Page.Card(2)).ToHaveAttributeAsync("aria-current", "true");
        await What_has_no_place_stands_with_its_reason_and_can_be_placed();
        await A_citation_leads_to_its_passage();
    }

    private async Task What_has_no_place_stands_with_its_reason_and_can_be_placed()
    {
        var tray = Page.GetByRole(AriaRole.Article, new() { NameRegex = new Regex("^Could not be placed") });
        await Expect(tray).ToHaveCountAsync(1);
        await Expect(tray.GetByText("found 0 times")).ToBeVisibleAsync();

        await tray.Button("Place here").ClickAsync();

        await Expect(Page.Cards()).ToHaveCountAsync(5);
        await Expect(tray).ToHaveCountAsync(0);
        await Page.ExpectDecidedAsync(1, 5);
    }

    private async Task A_citation_leads_to_its_passage()
    {
        await Page.Card(1).SelectAsync();
        var why = Page.GetByRole(AriaRole.Complementary, new() { Name = "Why" });

        await why.GetByRole(AriaRole.Link).First.ClickAsync();

        await Page.WaitForURLAsync(new Regex("screen=sources.*passage=|passage=.*screen=sources"));
        var passage = Regex.Match(Page.Url, "[?&]passage=([^&]+)").Groups[1].Value;
        var cited = Page.GetByRole(AriaRole.Region, new() { Name = "Material" }).Locator($"[id='passage-{passage}']");
        await Expect(cited).ToBeInViewportAsync();
        await Expect(cited).ToContainTextAsync("Tidekeep 3.2 or later");
    }
}
