using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>A review as a person finds their way on it: by roles and visible names.</summary>
internal static class ReviewScreens
{
    public static async Task OpenSampleAsync(this IPage page)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "(sample)" }).ClickAsync();
        await Expect(page.Card(1)).ToBeVisibleAsync();
    }

    /// <summary>The changes, in their order.</summary>
    public static ILocator Cards(this IPage page) =>
        page.GetByRole(AriaRole.Article, new() { NameRegex = new Regex(@"^Change \d+ of \d+:") });

    public static ILocator Card(this IPage page, int number) =>
        page.GetByRole(AriaRole.Article, new() { NameRegex = new Regex($@"^Change {number} of \d+:") });

    public static ILocator Card(this IPage page, string words) =>
        page.GetByRole(AriaRole.Article, new() { NameRegex = new Regex($@"^Change \d+ of \d+:.*{Regex.Escape(words)}") });

    /// <summary>A button of a card or dialog, whatever key is named on it.</summary>
    public static ILocator Button(this ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($@"^\s*{Regex.Escape(name)}(\W|$)") });

    public static ILocator Button(this IPage page, string name) => page.Locator("body").Button(name);

    public static ILocator Window(this IPage page) => page.GetByRole(AriaRole.Dialog);

    public static Task ExpectDecidedAsync(this IPage page, int decided, int all) =>
        Expect(page.GetByRole(AriaRole.Banner).GetByText($"{decided} of {all} decided", new() { Exact = true })).ToBeVisibleAsync();

    /// <summary>Makes a change the current one.</summary>
    public static async Task SelectAsync(this ILocator card)
    {
        await card.GetByText(new Regex(@"^\d+ of \d+$")).ClickAsync();
        await Expect(card).ToHaveAttributeAsync("aria-current", "true");
    }

    public static async Task AcceptAsync(this ILocator card)
    {
        await card.Button("Accept").First.ClickAsync();
        var accepted = card.GetByText("accepted by you");
        // What the checks speak against is looked at first.
        var allTheSame = card.Button("Accept all the same");
        await Expect(accepted.Or(allTheSame)).ToBeVisibleAsync();
        if (await allTheSame.IsVisibleAsync())
        {
            await allTheSame.ClickAsync();
        }

        await Expect(accepted).ToBeVisibleAsync();
    }

    public static async Task RejectAsync(this ILocator card)
    {
        await card.Button("Reject").First.ClickAsync();
        await Expect(card.GetByText("rejected by you")).ToBeVisibleAsync();
    }

    /// <summary>The parts of a change, once they are shown.</summary>
    public static ILocator Parts(this ILocator card) =>
        card.GetByRole(AriaRole.Region, new() { Name = "Parts of this change" }).GetByRole(AriaRole.Listitem);

    /// <summary>Opens a change for editing.</summary>
    public static async Task<ILocator> OpenBoxAsync(this ILocator card)
    {
        await card.SelectAsync();
        await card.Button("Edit").ClickAsync();
        var box = card.GetByRole(AriaRole.Textbox);
        await Expect(box).ToBeFocusedAsync();
        return box;
    }

    /// <returns>What stood in the box before.</returns>
    public static async Task<string> EditAsync(this ILocator card, Func<string, string> edit)
    {
        await card.SelectAsync();
        await card.Button("Edit").ClickAsync();
        var box = card.GetByRole(AriaRole.Textbox);
        await Expect(box).ToBeFocusedAsync();
        var before = await box.InputValueAsync();
        await box.TypeLongAsync(edit(before));
        await card.Button("Save").ClickAsync();
        // The box goes when the text is saved.
        await Expect(box).ToHaveCountAsync(0);
        await Expect(card.GetByText("edited by you")).ToBeVisibleAsync();
        return before;
    }

    /// <summary>The keys work once the page's script is there; walking forth and back tells.</summary>
    public static async Task WaitForKeysAsync(this IPage page)
    {
        while (!page.Url.Contains("change=", StringComparison.Ordinal))
        {
            await page.Keyboard.PressAsync("n");
            await Task.Delay(300);
        }

        await page.Card(1).SelectAsync();
    }

    public static async Task ShowAsync(this IPage page, string screen)
    {
        var link = page.GetByRole(AriaRole.Navigation, new() { Name = "Screens" }).GetByRole(AriaRole.Link, new() { Name = screen });
        await link.ClickAsync();
        await Expect(link).ToHaveAttributeAsync("aria-current", "page");
    }

    /// <summary>The bytes of the Result screen's download.</summary>
    public static async Task<byte[]> DownloadAsync(this IPage page)
    {
        await page.ShowAsync("Result");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Button("Download").ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
