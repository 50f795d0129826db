using System.Text;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A person who is quicker than the line: what they type while a page is still arriving stays.</summary>
public sealed class EarlyHandStory(BrowserHost host) : Story(host)
{
    private static readonly TimeSpan s_late = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task What_is_typed_before_the_script_of_its_box_arrives_is_kept()
    {
        const string HowTo = "# Paint a shed\n\nBuy paint.\n";
        await Page.RouteAsync(
            "**/LongText.razor.js",
            async route =>
            {
                await Task.Delay(s_late, Cancel);
                await route.ContinueAsync();
            }
        );

        await Page.PasteHowToAsync(HowTo, "early.md");

        Assert.Equal(HowTo, Encoding.UTF8.GetString(await Page.DownloadAsync()));
    }

    [Fact]
    public async Task A_review_stands_in_the_first_answer_and_what_is_pressed_there_is_done_once_the_page_lives()
    {
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        var line = await SlowLine.AttachAsync(Page);
        line.Hold();

        await Page.ReloadAsync();
        await Expect(Page.Card(1)).ToBeVisibleAsync();
        await Page.Card(1).Button("Reject").First.ClickAsync();
        await Page.Button("Propose changes").ClickAsync();
        await Expect(Page.Window()).ToHaveCountAsync(0);
        await Expect(Page.Card(1).GetByText("rejected by you")).ToHaveCountAsync(0);
        line.LetGo();

        await Expect(Page.Window()).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Page.ExpectDecidedAsync(1, 4);
    }

    [Fact]
    public async Task A_press_that_begins_before_the_page_lives_and_ends_after_it_counts()
    {
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        var line = await SlowLine.AttachAsync(Page);
        line.Hold();
        await Page.ReloadAsync();
        await Page.Card(1).Button("Reject").First.HoverAsync();
        await Page.Mouse.DownAsync();
        line.LetGo();
        await Expect(Page.Locator("[data-drawing]")).ToHaveCountAsync(0);
        await Page.Mouse.UpAsync();

        await Page.ExpectDecidedAsync(1, 4);
    }
}
