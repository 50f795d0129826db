using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>Typing into the boxes whose text the browser owns.</summary>
internal static class LongTexts
{
    // Typing key by key, and the browser's own insertion of 200 KB, take minutes.
    private const string Paste =
        "(box, text) => { box.focus(); box.value = text; box.dispatchEvent(new InputEvent('input', { bubbles: true })); }";

    /// <summary>Types as soon as the box takes text.</summary>
    public static async Task TypeLongAsync(this ILocator box, string text)
    {
        await Expect(box).ToBeEditableAsync();
        await box.EvaluateAsync(Paste, text);
    }
}
