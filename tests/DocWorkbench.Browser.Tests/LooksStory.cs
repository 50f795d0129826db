using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>Readable for everybody, by day and night, by keyboard alone, on a small screen.</summary>
public sealed class LooksStory(BrowserHost host) : Story(host)
{
    private const string FocusIsSeen = """
        () => {
          const focused = document.activeElement;
          // A page that opens puts the focus on its heading once, for screen readers; the Tab key never leads there.
          if (!focused || focused === document.body || focused.matches('h1[tabindex="-1"]')) {
            return "";
          }

          const style = getComputedStyle(focused);
          const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
          const box = focused.getBoundingClientRect();
          const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return inView && (outlined || style.boxShadow !== "none") ? "" : focused.outerHTML.slice(0, 160);
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_page_keeps_somebody_out(ColorScheme colours)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = colours });
        var problems = new List<string>();
        await OnEachPageAsync(async where =>
        {
            foreach (var (width, height) in new[] { (390, 844), (1024, 768), (1440, 900) })
            {
                await Page.SetViewportSizeAsync(width, height);
                problems.AddRange(Found(await Page.RunAxe(), $"{where} at {width}"));
            }
        });
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task One_press_decides_a_clean_change_and_a_second_one_what_is_doubtful()
    {
        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();

        for (var decided = 1; decided <= 2; decided++)
        {
            await Page.Keyboard.PressAsync("a");
            await Page.ExpectDecidedAsync(decided, 4);
        }

        await Page.Keyboard.PressAsync("a");
        await Page.ExpectSaidAsync("Not accepted yet: planned, not shipped.");
        await Page.ExpectDecidedAsync(2, 4);
        for (var decided = 3; decided <= 4; decided++)
        {
            await Page.Keyboard.PressAsync("a");
            await Page.ExpectDecidedAsync(decided, 4);
        }

        await Page.Keyboard.PressAsync("u");
        await Page.ExpectDecidedAsync(3, 4);
        await Page.Keyboard.PressAsync("s");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Current how-to" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_walks_with_the_tab_key_sees_where_they_are()
    {
        var unseen = new List<string>();
        await OnEachPageAsync(async where =>
        {
            for (var press = 0; press < 12; press++)
            {
                await Page.Keyboard.PressAsync("Tab");
                if (await Page.EvaluateAsync<string>(FocusIsSeen) is { Length: > 0 } element)
                {
                    unseen.Add($"{where}: {element}");
                }
            }
        });
        Assert.True(
            unseen.Count == 0,
            $"{unseen.Count} elements do not show that they have the focus:\n{string.Join('\n', unseen.Distinct())}"
        );
    }

    [Fact]
    public async Task A_small_screen_needs_no_sideways_scrolling()
    {
        await Page.SetViewportSizeAsync(1024, 768);
        var wide = new List<string>();
        await OnEachPageAsync(async where =>
        {
            var over = await Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - innerWidth");
            if (over > 0)
            {
                wide.Add($"{where}: {over} pixels");
            }
        });
        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    private async Task OnEachPageAsync(Func<string, Task> look)
    {
        await Page.GotoAsync("/");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "(sample)" })).ToBeVisibleAsync();
        await look("/");
        foreach (var way in new[] { "folder", "upload", "paste" })
        {
            await Page.GotoAsync($"/new?from={way}");
            await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "New review" })).ToBeVisibleAsync();
            await look($"/new?from={way}");
        }

        await Page.StartLikeSampleAsync();
        await Page.WaitForKeysAsync();
        await Page.Keyboard.PressAsync("a");
        await Page.ExpectDecidedAsync(1, 4);
        await Page.Keyboard.PressAsync("r");
        await Page.ExpectDecidedAsync(2, 4);
        await look("changes");
        await Page.ShowAsync("Sources");
        await look("sources");
        await Page.ShowAsync("Result");
        await look("result");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Questions" }).ClickAsync();
        await Expect(Page.GetByText("Nothing was asked yet")).ToBeVisibleAsync();
        await look("questions");
        await Page.GotoAsync("/settings");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Language model" })).ToBeVisibleAsync();
        await look("settings");
    }

    private static IEnumerable<string> Found(AxeResult result, string where) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"{where}: {violation.Id} ({violation.Impact}) {node.Html} — {string.Join("; ", node.Any.Select(check => check.Message))}";
}
