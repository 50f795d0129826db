using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>What the page has shown as decided survives the end of the program at that very moment.</summary>
public sealed class KillStory(BrowserHost host) : Story(host)
{
    private const string Typed = "Start the first backup whenever you like.";

    protected override bool IsAlone => true;

    [Fact]
    public async Task Every_acknowledged_decision_is_there_after_a_kill()
    {
        await Page.OpenSampleAsync();
        var words = new string?[] { null, null, null, null };
        (int Card, string Words, Func<ILocator, Task> Decide)[] cycles =
        [
            (1, "accepted by you", card => card.AcceptAsync()),
            (2, "edited by you", card => card.EditAsync(_ => Typed)),
            (3, "rejected by you", card => card.RejectAsync()),
            (4, "accepted by you", card => card.AcceptAsync()),
            (2, "edited by you", card => card.EditAsync(text => text + " Even at noon.")),
        ];
        foreach (var (card, word, decide) in cycles)
        {
            await decide(Page.Card(card));
            words[card - 1] = word;
            await KillAndStartAgainAsync();
            await ExpectAsync(words);
        }

        await Page.Card(1).Button("Undo").ClickAsync();
        await Page.ExpectDecidedAsync(3, 4);
        words[0] = null;
        await KillAndStartAgainAsync();
        await ExpectAsync(words);
        await Expect(Page.Card(2).GetByText($"{Typed} Even at noon.")).ToBeVisibleAsync();
    }

    private async Task KillAndStartAgainAsync()
    {
        await Workbench.KillAsync();
        await Workbench.StartAgainAsync(Cancel);
        Assert.DoesNotContain("token=", Workbench.Line, StringComparison.Ordinal);
        await Page.ReloadAsync();
    }

    private async Task ExpectAsync(string?[] words)
    {
        await Page.ExpectDecidedAsync(words.Count(word => word is not null), words.Length);
        foreach (var (word, i) in words.Select((word, i) => (word, i)))
        {
            await Expect(Page.Card(i + 1).GetByText(word ?? "by you")).ToHaveCountAsync(word is null ? 0 : 1);
        }
    }
}
