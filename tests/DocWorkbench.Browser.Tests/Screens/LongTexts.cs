using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>Typing into the boxes whose text the browser owns.</summary>
internal static class LongTexts
{
    private const int Pause = 150;

    /// <summary>Types until the text stays: a box that has just come may still be given its first text.</summary>
    public static async Task TypeLongAsync(this ILocator box, string text)
    {
        var shown = text.ReplaceLineEndings("\n");
        for (var attempt = 0; attempt < 20; attempt++)
        {
            await box.FillAsync(text);
            await Task.Delay(Pause);
            if (await box.InputValueAsync() == shown)
            {
                return;
            }
        }

        throw new InvalidOperationException("The box does not keep what is typed.");
    }
}
