using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>Going about by the keyboard alone.</summary>
internal static class KeyScreens
{
    // More than any page has on the way from one control to another.
    private const int Many = 150;

    /// <summary>Goes on with the Tab key until a control has the focus.</summary>
    public static async Task TabToAsync(this IPage page, ILocator control)
    {
        await Expect(control).ToBeVisibleAsync();
        for (var press = 0; press < Many && !await HasFocusAsync(control); press++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(control).ToBeFocusedAsync();
    }

    public static async Task TabAndEnterAsync(this IPage page, ILocator control)
    {
        await page.TabToAsync(control);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Opens the sample from the start page, on its first change.</summary>
    public static async Task OpenSampleByKeysAsync(this IPage page)
    {
        await page.GotoAsync("/");
        await page.TabAndEnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "(sample)" }));
        await Expect(page.Card(1)).ToBeVisibleAsync();
        await page.ExpectFocusAsync();
        // The keys work once the page's script is there; walking once around tells.
        while (!page.Url.Contains("change=", StringComparison.Ordinal) || await page.Card(1).GetAttributeAsync("aria-current") is null)
        {
            await page.Keyboard.PressAsync("n");
            await Task.Delay(300);
        }
    }

    /// <summary>The focus is on something that is there, not on the page as a whole.</summary>
    public static Task ExpectFocusAsync(this IPage page) => Expect(page.Locator("body :focus")).ToHaveCountAsync(1);

    /// <summary>What the polite status line says.</summary>
    public static Task ExpectSaidAsync(this IPage page, string words) =>
        Expect(page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Status)).ToContainTextAsync(words);

    public static Task ExpectCurrentAsync(this IPage page, int card) =>
        Expect(page.Card(card)).ToHaveAttributeAsync("aria-current", "true");

    private static Task<bool> HasFocusAsync(ILocator control) => control.EvaluateAsync<bool>("it => it === document.activeElement");
}
