using System.Text.RegularExpressions;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>The program ends while somebody types.</summary>
public sealed class EditKillStory(BrowserHost host) : Story(host)
{
    protected override bool IsAlone => true;

    [Fact]
    public async Task What_was_typed_before_and_after_the_program_was_killed_is_there_again()
    {
        await Page.OpenSampleAsync();
        var box = await Page.Card(2).OpenBoxAsync();
        await box.FillAsync("Typed before the end.");
        await Expect(Page.Card(2).GetByText("Draft kept")).ToBeVisibleAsync();

        await Workbench.KillAsync();
        await box.EvaluateAsync("box => { box.value += ' Typed while it was gone.'; box.dispatchEvent(new InputEvent('input')); }");
        await Task.Delay(1000, Cancel);
        await Workbench.StartAgainAsync(Cancel);
        await Page.ReloadAsync();

        await Expect(Page.Card(2).GetByText(new Regex("You have an unsaved text from"))).ToBeVisibleAsync();
        await Page.Card(2).Button("Continue").ClickAsync();
        await Expect(box).ToHaveValueAsync("Typed before the end. Typed while it was gone.");
    }

    [Fact]
    public async Task What_only_the_program_has_is_there_in_a_browser_that_forgot_it()
    {
        await Page.OpenSampleAsync();
        var box = await Page.Card(2).OpenBoxAsync();
        await box.FillAsync("Typed before the end.");
        await Expect(Page.Card(2).GetByText("Draft kept")).ToBeVisibleAsync();

        await Workbench.KillAsync();
        await Workbench.StartAgainAsync(Cancel);
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync("/");
        await Page.EvaluateAsync("() => localStorage.clear()");
        await Page.OpenSampleAsync();

        await Page.Card(2).Button("Continue").ClickAsync();
        await Expect(box).ToHaveValueAsync("Typed before the end.");
    }
}
