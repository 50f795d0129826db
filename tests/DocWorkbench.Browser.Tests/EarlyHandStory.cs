using System.Text;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;

namespace DocWorkbench.Browser.Tests;

/// <summary>A person who is quicker than the line: what they type while a page is still arriving stays.</summary>
public sealed class EarlyHandStory(BrowserHost host) : Story(host)
{
    private static readonly TimeSpan s_late = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task What_is_typed_before_the_script_of_its_box_arrives_is_kept()
    {
        const string HowTo = "# Paint a shed\n\nBuy paint.\n";
        await Page.RouteAsync(
            "**/LongText.razor.js",
            async route =>
            {
                await Task.Delay(s_late, Cancel);
                await route.ContinueAsync();
            }
        );

        await Page.PasteHowToAsync(HowTo, "early.md");

        Assert.Equal(HowTo, Encoding.UTF8.GetString(await Page.DownloadAsync()));
    }
}
