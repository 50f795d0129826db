using System.Text.RegularExpressions;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>What a person types into a review is there again, whatever happens before they save it.</summary>
public sealed class EditStory(BrowserHost host) : Story(host)
{
    private static readonly Regex s_unsaved = new("You have an unsaved text from");

    [Fact]
    public async Task A_text_is_there_after_a_reload_and_goes_when_it_is_saved()
    {
        await Page.StartLikeSampleAsync();
        var box = await Page.Card(2).OpenBoxAsync();
        await box.FillAsync("Half a sen");
        await box.PressSequentiallyAsync("tence.");
        await Expect(Page.Card(2).GetByText("Draft kept")).ToBeVisibleAsync();

        await Page.ReloadAsync();

        await Expect(Page.Card(2).GetByText(s_unsaved)).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Contentinfo).GetByText("1 unsaved text")).ToBeVisibleAsync();
        await Page.Card(2).Button("Continue").ClickAsync();
        await Expect(box).ToHaveValueAsync("Half a sentence.");
        await Expect(box).ToBeFocusedAsync();
        await box.PressSequentiallyAsync(" The rest.");
        await Page.Keyboard.PressAsync("Control+Enter");

        await Expect(Page.Card(2).GetByText("edited by you")).ToBeVisibleAsync();
        await Page.ReloadAsync();
        await Expect(Page.Card(2).GetByText("Half a sentence. The rest.")).ToBeVisibleAsync();
        await Expect(Page.GetByText(s_unsaved)).ToHaveCountAsync(0);
        Assert.Equal(0, await CopiesAsync());
    }

    [Fact]
    public async Task Escape_puts_the_text_aside_and_discarding_takes_two_steps()
    {
        await Page.StartLikeSampleAsync();
        var box = await Page.Card(1).OpenBoxAsync();
        await box.FillAsync("Thought better of it.");
        await Page.Keyboard.PressAsync("Escape");

        await Expect(box).ToHaveCountAsync(0);
        await Expect(Page.Card(1).GetByText(s_unsaved)).ToBeVisibleAsync();
        await Expect(Page.Card(1).Button("Edit")).ToBeFocusedAsync();

        await Page.Card(1).Button("Discard").ClickAsync();
        await Page.Card(1).Button("Throw away").ClickAsync();
        await Expect(Page.GetByText(s_unsaved)).ToHaveCountAsync(0);
        await Page.ReloadAsync();
        await Expect(Page.Card(1).Button("Edit")).ToBeVisibleAsync();
        await Expect(Page.GetByText(s_unsaved)).ToHaveCountAsync(0);
        Assert.Equal(0, await CopiesAsync());
    }

    [Fact]
    public async Task Two_tabs_that_typed_different_texts_show_both()
    {
        await Page.StartLikeSampleAsync();
        var other = await Context.NewPageAsync();
        await other.GotoAsync(Page.Url);
        var here = await Page.Card(2).OpenBoxAsync();
        var there = await other.Card(2).OpenBoxAsync();
        await here.FillAsync("Typed in the first tab.");
        await Expect(Page.Card(2).GetByText("Draft kept")).ToBeVisibleAsync();

        await there.FillAsync("Typed in the second tab.");

        var both = other.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("You typed another text elsewhere") });
        await Expect(both).ToContainTextAsync("Typed in the first tab.");
        await Expect(both).ToContainTextAsync("Typed in the second tab.");
        await Expect(there).ToHaveValueAsync("Typed in the second tab.");

        await other.ReloadAsync();
        await Expect(other.Card(2).GetByText("2 different unsaved texts")).ToBeVisibleAsync();
        await other.Card(2).Button("Compare").ClickAsync();
        await Expect(there).ToHaveValueAsync("Typed in the second tab.");
        await Expect(both).ToContainTextAsync("Typed in the first tab.");

        await both.Button("Take the other text").ClickAsync();
        await Expect(there).ToHaveValueAsync("Typed in the first tab.");
        await Expect(both).ToHaveCountAsync(0);
        await other.Keyboard.PressAsync("Control+z");
        await Expect(there).ToHaveValueAsync("Typed in the second tab.");
        await Expect(here).ToHaveValueAsync("Typed in the first tab.");
    }

    [Fact]
    public async Task No_letter_is_lost_while_another_tab_decides_other_changes()
    {
        await Page.StartLikeSampleAsync();
        var other = await Context.NewPageAsync();
        await other.GotoAsync(Page.Url);
        await other.ExpectDecidedAsync(0, 4);
        var box = await Page.Card(2).OpenBoxAsync();
        await box.EvaluateAsync("box => box.isTheOne = true");
        await box.FillAsync("");
        var text = string.Join(' ', Enumerable.Range(1, 40).Select(i => $"word{i}"));

        var typing = box.PressSequentiallyAsync(text, new() { Delay = 15 });
        foreach (var card in (int[])[1, 3, 4])
        {
            await other.Card(card).AcceptAsync();
            await other.Card(card).Button("Undo").ClickAsync();
            await Expect(other.Card(card).Button("Accept").First).ToBeVisibleAsync();
        }

        await other.Card(1).RejectAsync();
        await typing;

        await Expect(box).ToHaveValueAsync(text);
        await Expect(box).ToBeFocusedAsync();
        Assert.True(await box.EvaluateAsync<bool>("box => box.isTheOne"));
        await Page.ExpectDecidedAsync(1, 4);
        await Expect(Page.GetByLabel("What your text changes")).ToContainTextAsync("word40");
    }

    [Fact]
    public async Task Typing_200_letters_takes_few_messages()
    {
        var sent = 0;
        Page.WebSocket += (_, socket) => socket.FrameSent += (_, _) => Interlocked.Increment(ref sent);
        await Page.StartLikeSampleAsync();
        var box = await Page.Card(2).OpenBoxAsync();
        await box.FillAsync("");
        await Expect(Page.Card(2).GetByText("Draft kept")).ToBeVisibleAsync();
        await Task.Delay(1500, Cancel);
        var before = sent;

        await box.PressSequentiallyAsync(new string('a', 200), new() { Delay = 40 });
        await Expect(Page.GetByLabel("What your text changes")).ToContainTextAsync(new string('a', 200));
        await Task.Delay(1500, Cancel);

        var whileTyping = sent - before;
        Assert.InRange(whileTyping, 1, 40);
        await Task.Delay(3000, Cancel);
        // Nothing but the line's own sign of life goes while nobody types.
        Assert.InRange(sent - before - whileTyping, 0, 2);
    }

    [Fact]
    public async Task Keys_for_Markdown_are_undone_by_the_browsers_own_undo()
    {
        await Page.StartLikeSampleAsync();
        var box = await Page.Card(2).OpenBoxAsync();
        await box.FillAsync("");
        await box.PressSequentiallyAsync("- one");
        await Page.Keyboard.PressAsync("Enter");
        await box.PressSequentiallyAsync("two");
        await Expect(box).ToHaveValueAsync("- one\n- two");

        await Page.Keyboard.PressAsync("Control+Shift+ArrowLeft");
        await Page.Keyboard.PressAsync("Control+b");
        await Expect(box).ToHaveValueAsync("- one\n- **two**");
        await Page.Keyboard.PressAsync("Control+z");
        await Expect(box).ToHaveValueAsync("- one\n- two");

        await Page.Keyboard.PressAsync("End");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(box).ToHaveValueAsync("- one\n- two\n");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(box).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_window_that_is_closed_before_its_box_is_there_takes_nothing_with_it()
    {
        await Page.StartLikeSampleAsync();
        await Page.EvaluateAsync(
            """
            () => new MutationObserver(() => document.querySelector(".mud-dialog-title .mud-icon-button")?.click())
              .observe(document.body, { childList: true, subtree: true })
            """
        );

        await Page.Button("+ Write a change").ClickAsync();

        await Task.Delay(1000, Cancel);
        await Expect(Page.Window()).ToHaveCountAsync(0);
        await Page.Keyboard.PressAsync("a");
        await Page.ExpectDecidedAsync(1, 4);
    }

    private Task<int> CopiesAsync() =>
        Page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('docworkbench.draft')).length");
}
