using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>What was decided all at once is offered to be taken back, for as long as a person needs.</summary>
public sealed class UndoStory(BrowserHost host) : Story(host)
{
    [Fact]
    public async Task A_bulk_decision_is_told_keeps_the_focus_where_it_is_and_is_taken_back_by_keys()
    {
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        var reject = Page.Button("Reject all 4");
        await reject.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");

        await Page.ExpectDecidedAsync(4, 4);
        var toast = Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Rejected 4 in the whole how-to." });
        var undo = toast.Button("Undo");
        await Expect(undo).ToBeVisibleAsync();
        await Expect(undo).Not.ToBeFocusedAsync();

        // Longer than it stays by itself.
        await undo.FocusAsync();
        await Task.Delay(TimeSpan.FromSeconds(13), Cancel);
        await Page.Keyboard.PressAsync("Enter");

        await Page.ExpectDecidedAsync(0, 4);
        await Expect(Page.Card(1)).ToBeFocusedAsync();
        await Expect(toast).ToHaveCountAsync(0);
    }
}
