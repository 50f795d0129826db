using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>The connection goes and comes back; nothing a person does meanwhile is lost or swallowed.</summary>
public sealed class ConnectionStory(BrowserHost host) : Story(host)
{
    private const string Typed = "Written while nobody was there.";

    protected override bool IsAlone => true;

    [Fact]
    public async Task A_killed_program_is_told_of_calmly_and_the_page_comes_back_with_what_was_typed()
    {
        await Page.OpenSampleAsync();
        await Page.WaitForKeysAsync();
        await Page.Card(2).SelectAsync();
        await Page.Keyboard.PressAsync("c");
        await Page.Keyboard.TypeAsync("Before. ");

        await Workbench.KillAsync();
        await Expect(Line.GetByText("The connection is lost. What you typed is kept here")).ToBeVisibleAsync();
        await Expect(Line.Button("Try now")).ToBeVisibleAsync();
        await Page.Keyboard.TypeAsync(Typed);
        await Page.Keyboard.PressAsync("Control+Enter");
        await Expect(Line.GetByText("That was not done")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("a");
        await Page.Card(3).Button("Reject").ClickAsync();
        await Expect(Line.GetByText("That was not done")).ToBeVisibleAsync();
        await Expect(Page.Card(3).Button("Reject")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("c");

        await Workbench.StartAgainAsync(Cancel);
        await Line.Button("Try now").Or(Line.GetByText("Connected again.")).First.ClickAsync();

        await Expect(Line.GetByText("Connected again. The page was opened anew")).ToBeVisibleAsync();
        await Expect(Page.Card(2)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(Page.Locator("#comment-box")).ToHaveValueAsync($"Before. {Typed}");
        await Page.ExpectDecidedAsync(0, 4);
        await Expect(Page.Locator("#blazor-error-ui")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Text_that_only_the_page_has_is_not_lost_when_the_page_has_to_be_opened_anew()
    {
        await Page.OpenSampleAsync();
        await Page.Button("+ Write a change").ClickAsync();
        var box = Page.Window().GetByRole(AriaRole.Textbox).First;
        await box.FillAsync(Typed);

        await Workbench.KillAsync();
        await Workbench.StartAgainAsync(Cancel);

        await Expect(Line.GetByText("Copy what you typed first")).ToBeVisibleAsync();
        await Expect(box).ToHaveValueAsync(Typed);
        await Line.Button("Open the page anew").ClickAsync();
        await Expect(Page.Window()).ToHaveCountAsync(0);
        await Expect(Page.Card(1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_cut_is_mended_without_opening_the_page_anew()
    {
        var line = await CutLine.AttachAsync(Page);
        await Page.OpenSampleAsync();
        await Page.WaitForKeysAsync();
        await Page.EvaluateAsync("window.isTheSame = true");

        await line.CutAsync();
        await Expect(Line.GetByText("The connection is lost.")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("a");
        await Expect(Line.GetByText("That was not done")).ToBeVisibleAsync();
        line.Mend();

        await Expect(Line.GetByText("Connected again.")).ToBeVisibleAsync();
        Assert.True(await Page.EvaluateAsync<bool>("window.isTheSame === true"));
        await Page.ExpectDecidedAsync(0, 4);
        await Page.Keyboard.PressAsync("a");
        await Page.ExpectDecidedAsync(1, 4);
    }

    private ILocator Line => Page.Locator("#connection");
}
