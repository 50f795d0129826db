using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>Colours that the system forces take nothing away, and who wants less movement sees none.</summary>
public sealed class ForcedColoursStory(BrowserHost host) : Story(host)
{
    private const string Moving = """
        () => {
          const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
          const found = new Set();
          for (const it of document.querySelectorAll("*")) {
            for (const part of [null, "::before", "::after"]) {
              const style = getComputedStyle(it, part);
              if (seconds(style.transitionDuration) > 0.01 || (style.animationName !== "none" && seconds(style.animationDuration) > 0.01)) {
                found.add(`${it.tagName}.${it.className}${part ?? ""}`);
              }
            }
          }

          return [...found];
        }
        """;

    [Fact]
    public async Task What_colours_tell_is_told_by_lines_and_shapes_too()
    {
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Assert.True(await Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        await Page.Keyboard.PressAsync("a");
        await Page.ExpectDecidedAsync(1, 4);
        await Page.Keyboard.PressAsync("r");
        await Page.ExpectDecidedAsync(2, 4);

        await CompareCardsAsync();
        await CompareBarsAsync();
        await ComparePartsAsync();
        await CompareFocusAsync();
        await ComparePassagesAsync();
    }

    [Fact]
    public async Task Nothing_moves_for_who_wants_less_movement()
    {
        await Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await Page.GotoAsync("/");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "(sample)" })).ToBeVisibleAsync();
        await ExpectStillAsync("the start page");
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        await Page.Keyboard.PressAsync("Shift+A");
        await ExpectStillAsync("the changes");
        await Page.Button("Propose changes").First.ClickAsync();
        await Expect(Page.Window()).ToBeVisibleAsync();
        await ExpectStillAsync("a window");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Window()).ToHaveCountAsync(0);
        await Page.ShowAsync("Sources");
        await ExpectStillAsync("the sources");
        await Page.GotoAsync("/settings");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Language model" })).ToBeVisibleAsync();
        await ExpectStillAsync("the settings");
    }

    private async Task CompareCardsAsync()
    {
        Assert.Equal("solid", await StyleAsync(Page.Card(3), "outline-style"));
        Assert.Equal("none", await StyleAsync(Page.Card(4), "outline-style"));

        var accepted = Page.Card(1).GetByText("accepted by you");
        var rejected = Page.Card(2).GetByText("rejected by you");
        Assert.Equal("solid", await StyleAsync(accepted, "border-top-style"));
        Assert.Equal("dashed", await StyleAsync(rejected, "border-top-style"));
        await Expect(Page.Card(3).GetByText("by you")).ToHaveCountAsync(0);

        Assert.Equal("underline", await StyleAsync(Page.Card(2).Locator("ins").First, "text-decoration-line"));
        Assert.Equal("line-through", await StyleAsync(Page.Card(2).Locator("del").First, "text-decoration-line"));
        Assert.Equal("dashed", await StyleAsync(Page.Card(2).Locator(".dw-cell.old").First, "border-left-style"));
        Assert.Equal("solid", await StyleAsync(Page.Card(2).Locator(".dw-cell.new").First, "border-left-style"));
    }

    private async Task CompareBarsAsync()
    {
        var screens = Page.GetByRole(AriaRole.Navigation, new() { Name = "Screens" });
        Assert.Equal("underline", await StyleAsync(screens.GetByRole(AriaRole.Link, new() { Name = "Changes" }), "text-decoration-line"));
        Assert.Equal("none", await StyleAsync(screens.GetByRole(AriaRole.Link, new() { Name = "Result" }), "text-decoration-line"));
        Assert.Equal("solid", await StyleAsync(Page.Locator(".outline .entry[aria-current]").First, "border-left-style"));

        var bar = Page.GetByRole(AriaRole.Banner).Locator(".bar");
        Assert.Equal("solid", await StyleAsync(bar, "border-top-style"));
        Assert.Contains("gradient", await StyleAsync(bar.Locator(".rejected"), "background-image"), StringComparison.Ordinal);
        var bare = await StyleAsync(bar, "background-color");
        Assert.NotEqual(bare, await StyleAsync(bar.Locator(".taken"), "background-color"));

        var map = Page.Locator(".map i");
        var looks = new HashSet<string>();
        foreach (var look in new[] { ".taken", ".rejected", ":not(.taken, .rejected)" })
        {
            var mark = Page.Locator($".map i{look}").First;
            looks.Add($"{await StyleAsync(mark, "background-color")} {await StyleAsync(mark, "border-top-style")}");
        }

        Assert.Equal(3, looks.Count);
        Assert.Equal("solid", await StyleAsync(Page.Locator(".map .here"), "outline-style"));
        await Expect(map).ToHaveCountAsync(4);
    }

    private async Task ComparePartsAsync()
    {
        await Page.Card(2).Button("Undo").ClickAsync();
        await Page.Card(2).SelectAsync();
        await Page.Card(2).Button("Part by part").ClickAsync();
        var part = Page.Card(2).Parts().First;
        await part.Button("Accept").ClickAsync();
        var pressed = part.Button("Accept");
        await Expect(pressed).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal("double", await StyleAsync(pressed, "border-top-style"));
        Assert.Equal("solid", await StyleAsync(part.Button("Reject"), "border-top-style"));
        Assert.NotEqual(await StyleAsync(part, "border-left-width"), await StyleAsync(Page.Card(2).Parts().Last, "border-left-width"));
    }

    private async Task CompareFocusAsync()
    {
        await Page.Keyboard.PressAsync("Tab");
        var focused = Page.Locator(":focus");
        Assert.Equal("solid", await StyleAsync(focused, "outline-style"));
        Assert.Equal("2px", await StyleAsync(focused, "outline-width"));
    }

    private async Task ComparePassagesAsync()
    {
        await Page.ShowAsync("Sources");
        await Page.OpenSourceAsync("Backups with Tidekeep");
        var used = Page.Source().Locator(".passage.used").First;
        await Expect(used).ToBeVisibleAsync();
        Assert.Equal("double", await StyleAsync(used, "border-left-style"));
        var plain = Page.Source().Locator(".passage:not(.used, .speaks, .limit, .chosen)").First;
        Assert.NotEqual(await StyleAsync(used, "border-left-color"), await StyleAsync(plain, "border-left-color"));
    }

    private async Task ExpectStillAsync(string where)
    {
        var moving = await Page.EvaluateAsync<string[]>(Moving);
        Assert.True(moving.Length == 0, $"On {where}:\n{string.Join('\n', moving)}");
    }

    private static Task<string> StyleAsync(ILocator it, string property) =>
        it.EvaluateAsync<string>("(it, property) => getComputedStyle(it).getPropertyValue(property)", property);
}
