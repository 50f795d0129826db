using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A proposal without any language model.</summary>
public sealed class ExcerptsStory(BrowserHost host) : Story(host)
{
    private const string HowTo =
        "# Keep bees on a roof\n\nThis article shows how.\n\n## Prerequisites\n\n- A flat roof.\n\n## Next steps\n\n- Read on.\n";
    private const string Limit = "A roof hive holds at most 40,000 bees, and a roof may carry no more than three hives.";
    private const string Material =
        "# Roof hives\n\n## Care\n\nFeed the bees in October.\n\n## Limitations\n\n" + Limit + "\n\n## Colours\n\nHives are blue.\n";

    [Fact]
    public async Task An_excerpt_is_word_for_word_in_its_material_and_cites_it()
    {
        await Page.PasteHowToAsync(HowTo, "excerpts.md");
        await Page.AddPastedMaterialAsync("Roof hives", Material);

        await Page.Button("Propose changes").First.ClickAsync();
        await Page.Window().GetByLabel("Excerpts (no AI)").CheckAsync();
        await Page.Window().GetByLabel("Sections to update").FillAsync("Limitations");
        await Page.CloseDialogAsync("Propose");

        await Expect(Page.Cards()).ToHaveCountAsync(1);
        await Expect(Page.Card("Limitations").GetByText(Limit)).ToBeVisibleAsync();
        var why = Page.GetByRole(AriaRole.Complementary, new() { Name = "Why" });
        await Expect(why.GetByText("word for word").First).ToBeVisibleAsync();
        await Expect(why.GetByRole(AriaRole.Link).First).ToContainTextAsync("Roof hives");

        await Page.Card(1).AcceptAsync();
        var result = System.Text.Encoding.UTF8.GetString(await Page.DownloadAsync());
        Assert.Contains($"## Limitations\n\n{Limit}\n\n## Next steps", result, StringComparison.Ordinal);
    }
}
