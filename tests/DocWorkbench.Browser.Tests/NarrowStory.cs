using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>The whole job in a window 320 pixels wide: a telephone, or a usual screen at 400 %.</summary>
public sealed class NarrowStory(BrowserHost host) : Story(host)
{
    private const int Width = 320;

    // What 1280 by 1024 leaves at 400 %.
    private const int Enlarged = 256;

    private readonly List<string> _troubles = [];

    [Theory]
    [InlineData(640)]
    [InlineData(Enlarged)]
    public async Task Everything_is_reached_without_scrolling_sideways(int height)
    {
        await Page.SetViewportSizeAsync(Width, height);
        await BeginAsync();
        await DecideAsync();
        await LookAtSourcesAsync();

        await Page.ShowAsync("Result");
        var result = Page.GetByRole(AriaRole.Region, new() { Name = "Result" });
        await Expect(result.GetByText("Version 3.2 or later")).ToBeVisibleAsync();
        await Expect(result.GetByText("in a quiet hour")).ToBeVisibleAsync();
        await LookAsync("result");
        await result.Button("Source").ClickAsync();
        await LookAsync("result as source");

        await Page.GetByRole(AriaRole.Link, new() { Name = "Questions" }).ClickAsync();
        await Expect(Page.GetByText("Nothing was asked yet")).ToBeVisibleAsync();
        await LookAsync("questions");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Language model" })).ToBeVisibleAsync();
        await LookAsync("settings");

        Assert.True(_troubles.Count == 0, string.Join('\n', _troubles));
    }

    private async Task BeginAsync()
    {
        await Page.GotoAsync("/");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "(sample)" })).ToBeVisibleAsync();
        await LookAsync("start");
        foreach (var way in new[] { "folder", "upload", "paste" })
        {
            await Page.GotoAsync($"/new?from={way}");
            await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "New review" })).ToBeVisibleAsync();
            await LookAsync($"new, {way}");
        }

        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        await LookAsync("changes");
        foreach (var window in new[] { "? all keys", "Propose changes", "+ Add a material", "+ Write a change", "Newer file" })
        {
            await Page.Button(window).First.ClickAsync();
            await Expect(Page.Window().GetByRole(AriaRole.Button).First).ToBeVisibleAsync();
            await LookAsync(window);
            await Page.Keyboard.PressAsync("Escape");
            await Expect(Page.Window()).ToHaveCountAsync(0);
        }
    }

    private async Task DecideAsync()
    {
        await Page.Card(1).AcceptAsync();
        await Page.ExpectDecidedAsync(1, 4);
        await Page.Card(2).RejectAsync();
        await Page.ExpectDecidedAsync(2, 4);
        await Expect(Page.GetByRole(AriaRole.Group, new() { Name = "Why it was rejected" }).Button("2 wrong")).ToBeVisibleAsync();
        await LookAsync("decided");

        var box = await Page.Card(3).OpenBoxAsync();
        await box.FillAsync("Keep snapshots for a year.");
        await Expect(Page.Card(3).GetByText("Draft kept")).ToBeVisibleAsync();
        await LookAsync("editing");
        await Page.Card(3).Button("Save").ClickAsync();
        await Page.ExpectDecidedAsync(3, 4);
    }

    private async Task LookAtSourcesAsync()
    {
        await Page.ShowAsync("Sources");
        await Page.OpenSourceAsync("requirements.docx");
        await LookAsync("sources");

        var passage = Page.Source().Locator(".passage").Nth(2);
        await passage.HoverAsync();
        foreach (var deed in await passage.Locator(".deeds").GetByRole(AriaRole.Button).AllAsync())
        {
            var place = await deed.BoundingBoxAsync() ?? throw new InvalidOperationException("A button is not shown.");
            Assert.InRange(place.X, 0, Width - place.Width);
            Assert.InRange(place.Height, 24, 64);
        }
    }

    private async Task LookAsync(string where) =>
        _troubles.AddRange((await Page.FindTroublesAsync()).Select(trouble => $"{where}: {trouble}"));
}
