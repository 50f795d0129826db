using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>One review, open in two tabs.</summary>
public sealed class TwoTabsStory(BrowserHost host) : Story(host)
{
    [Fact]
    public async Task A_decision_and_its_undo_show_in_the_other_tab_and_stay_after_a_reload()
    {
        await Page.StartLikeSampleAsync();
        var other = await Context.NewPageAsync();
        await other.GotoAsync(Page.Url);
        await other.ExpectDecidedAsync(0, 4);

        await Page.Card(1).AcceptAsync();
        await Page.Card(2).RejectAsync();

        await other.ExpectDecidedAsync(2, 4);
        await Expect(other.Card(1).GetByText("accepted by you")).ToBeVisibleAsync();
        await Expect(other.Card(2).GetByText("rejected by you")).ToBeVisibleAsync();

        await other.Card(1).Button("Undo").ClickAsync();

        await Page.ExpectDecidedAsync(1, 4);
        await Expect(Page.Card(1).Button("Accept").First).ToBeVisibleAsync();

        await Page.ReloadAsync();
        await Page.ExpectDecidedAsync(1, 4);
        await Expect(Page.Card(2).GetByText("rejected by you")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_decision_on_what_the_other_tab_has_decided_meanwhile_is_refused_and_told()
    {
        await Page.StartLikeSampleAsync();
        var slow = await Context.NewPageAsync();
        var line = await SlowLine.AttachAsync(slow);
        await slow.GotoAsync(Page.Url);
        await slow.ExpectDecidedAsync(0, 4);

        line.Hold();
        await Page.Card(1).AcceptAsync();
        await slow.Card(1).Button("Reject").First.ClickAsync();
        await Task.Delay(500, Cancel);
        line.LetGo();

        await Expect(slow.GetByRole(AriaRole.Status).GetByText("decided elsewhere meanwhile")).ToBeVisibleAsync();
        await Expect(slow.Card(1).GetByText("accepted by you")).ToBeVisibleAsync();
        await Expect(Page.Card(1).GetByText("accepted by you")).ToBeVisibleAsync();
        await Page.ExpectDecidedAsync(1, 4);
    }

    [Fact]
    public async Task Text_being_typed_in_one_tab_is_not_lost_when_the_other_decides()
    {
        await Page.StartLikeSampleAsync();
        var other = await Context.NewPageAsync();
        await other.GotoAsync(Page.Url);
        await other.Card(2).Button("Edit").ClickAsync();
        var box = other.Card(2).GetByRole(AriaRole.Textbox);
        await Expect(box).ToBeFocusedAsync();
        await box.TypeLongAsync("What I was typing.");

        await Page.Card(2).AcceptAsync();
        await Page.Card(1).RejectAsync();

        await other.ExpectDecidedAsync(2, 4);
        await Expect(box).ToHaveValueAsync("What I was typing.");
    }
}
