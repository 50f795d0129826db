using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;

namespace DocWorkbench.Browser.Tests;

/// <summary>Whoever works by keys is never left nowhere.</summary>
public sealed class FocusStory(BrowserHost host) : Story(host)
{
    // The sample stands as it came.
    protected override bool IsAlone => true;

    [Fact]
    public async Task Buttons_that_go_with_their_press_leave_the_focus_on_the_change()
    {
        await Page.OpenSampleByKeysAsync();

        await Page.TabAndEnterAsync(Page.Card(1).Button("Accept"));
        await Page.ExpectDecidedAsync(1, 4);
        await Page.ExpectFocusAsync();
        await Page.ExpectSaidAsync("Accepted: ");

        await Page.TabAndEnterAsync(Page.Card(1).Button("Undo"));
        await Page.ExpectDecidedAsync(0, 4);
        await Page.ExpectFocusAsync();

        await Page.TabAndEnterAsync(Page.Button("Reject all 4"));
        await Page.ExpectDecidedAsync(4, 4);
        await Page.ExpectFocusAsync();
    }
}
