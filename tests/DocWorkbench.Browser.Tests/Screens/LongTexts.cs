using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>Typing into the boxes whose text the browser owns.</summary>
internal static class LongTexts
{
    // Typing key by key, and the browser's own insertion of 200 KB, take minutes.
    private const string Paste =
        "(box, text) => { box.focus(); box.value = text; box.dispatchEvent(new InputEvent('input', { bubbles: true })); }";
    private const int Pause = 150;

    /// <summary>Types until the text stays: a box that has just come may still be given its first text.</summary>
    public static async Task TypeLongAsync(this ILocator box, string text)
    {
        var shown = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (var attempt = 0; attempt < 20; attempt++)
        {
            await box.EvaluateAsync(Paste, text);
            await Task.Delay(Pause);
            if (await box.InputValueAsync() == shown)
            {
                return;
            }
        }

        throw new InvalidOperationException("The box does not keep what is typed.");
    }
}
