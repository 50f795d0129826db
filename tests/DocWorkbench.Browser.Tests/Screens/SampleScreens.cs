using System.Globalization;
using DocWorkbench.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>The sample's how-to, materials and reply as a review of one's own.</summary>
internal static class SampleScreens
{
    private static int s_reviews;

    public static async Task StartLikeSampleAsync(this IPage page)
    {
        // Another name each time, or the page would offer the review that is there.
        var name = string.Create(CultureInfo.InvariantCulture, $"like-sample-{Interlocked.Increment(ref s_reviews)}.md");
        await page.PasteHowToAsync(await File.ReadAllTextAsync(Folders.Sample("how-to.md")), name);
        await page.AddFilesAsync(Folders.Sample("product-page.html"), Folders.Sample("requirements.docx"));
        await page.PasteReplyAsync(await File.ReadAllTextAsync(Folders.Sample("reply.json")));
        await Expect(page.Cards()).ToHaveCountAsync(4);
    }
}
