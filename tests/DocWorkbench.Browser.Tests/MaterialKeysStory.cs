using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A writer adds and reads materials with the keyboard alone, and is not held up by what is still being read.</summary>
public sealed class MaterialKeysStory(BrowserHost host) : Story(host)
{
    private const string HowTo = "# Keep bees on a roof\n\nThis article shows how.\n";
    private const string Material = "# Roof hives\n\nA roof carries three hives.\n\nHives are blue.\n";

    [Fact]
    public async Task All_passages_are_one_stop_and_the_arrow_keys_go_through_them()
    {
        await Page.PasteHowToAsync(HowTo, "arrows.md");
        await Page.AddFilesAsync(SourceScreens.Markdown("hives.md", Material));
        await Page.OpenSourceAsync("hives.md");
        var stops = Page.Source().Locator(".deeds button[tabindex='0']");
        await Expect(stops).ToHaveCountAsync(1);

        await stops.FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Page.Passage("Hives are blue").Button("insert with citation")).ToBeFocusedAsync();
        await Expect(stops).ToHaveCountAsync(1);

        await Page.Keyboard.PressAsync("ArrowLeft");
        await Page.Keyboard.PressAsync("Enter");
        var panel = Page.Passage("Hives are blue").GetByRole(AriaRole.Group, new() { Name = "What its word is worth" });
        await Expect(panel).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(panel.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(panel).ToHaveCountAsync(0);
        await Expect(Page.Passage("Hives are blue").Locator(".deeds button").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_closes_a_window_that_has_not_the_focus()
    {
        await Page.PasteHowToAsync(HowTo, "escape.md");
        await Page.Button("+ Add a material or a note").ClickAsync();
        await Expect(Page.Window()).ToBeVisibleAsync();
        await Page.EvaluateAsync("document.activeElement.blur()");

        await Page.Keyboard.PressAsync("Escape");

        await Expect(Page.Window()).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Another_material_begins_at_its_beginning()
    {
        var long_ = Material + string.Concat(Enumerable.Repeat("\nHives are blue.\n", 60));
        await Page.PasteHowToAsync(HowTo, "beginning.md");
        await Page.AddFilesAsync(SourceScreens.Markdown("one.md", long_), SourceScreens.Markdown("two.md", long_ + "\nAnd warm.\n"));
        await Page.OpenSourceAsync("one.md");
        await Page.Source().EvaluateAsync("it => it.scrollTop = 500");

        await Page.OpenSourceAsync("two.md");

        Assert.Equal(0, await Page.Source().EvaluateAsync<int>("it => it.scrollTop"));
    }

    [Fact]
    public async Task Files_on_their_way_arrive_whatever_is_looked_at_meanwhile()
    {
        await Page.PasteHowToAsync(HowTo, "several.md");
        await Page.Button("+ Add a material or a note").ClickAsync();
        string[] names = ["one.md", "two.md", "three.md"];
        await (await Page.Window().FileBoxAsync()).SetInputFilesAsync(names.Select(n => SourceScreens.Markdown(n, $"{Material}\n{n}\n")));
        await Expect(Page.Window().GetByText("three.md")).ToBeVisibleAsync();
        await (await Page.Window().FileBoxAsync()).SetInputFilesAsync([SourceScreens.Markdown("four.md", Material)]);
        await Expect(Page.Window().GetByText("four.md")).ToBeVisibleAsync();
        await Page.Window().Button("Web address").ClickAsync();

        foreach (var name in names.Append("four.md"))
        {
            var line = Page.Window().GetByRole(AriaRole.Listitem).Filter(new() { HasText = name });
            await Expect(line).ToContainTextAsync("added");
        }

        await Page.Window().GetByLabel("Web address").FillAsync("https://localhost/hives");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Window().Locator(".dw-problem")).ToContainTextAsync("https://localhost/hives");
        await Page.CloseDialogAsync("Done");
    }
}
