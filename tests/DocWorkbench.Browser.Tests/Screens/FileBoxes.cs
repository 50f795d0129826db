using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>Choosing files.</summary>
internal static class FileBoxes
{
    /// <summary>The page's box for files, once its script listens: a test is quicker than any hand.</summary>
    public static async Task<ILocator> FileBoxAsync(this ILocator within)
    {
        // What is being read keeps its own box; the newest takes the next files.
        var box = within.Locator("input[type=file]").First;
        while (!await box.EvaluateAsync<bool>("box => box._blazorInputFileNextFileId !== undefined"))
        {
            await Task.Delay(50);
        }

        return box;
    }
}
