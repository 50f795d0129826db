using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>200 KB go through the page's text boxes like two words.</summary>
public sealed class BigTextStory(BrowserHost host) : Story(host)
{
    private const int Big = 200_000;

    [Fact]
    public async Task A_pasted_how_to_of_200_KB_comes_out_byte_for_byte()
    {
        var text = "# A long one\n\n" + Lines("Käse – “quoted” 日本 🐝", blankEvery: 5);

        await Page.PasteHowToAsync(text, "big.md");

        var bytes = await Page.DownloadAsync();
        Assert.True(bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text)), "The download differs from what was pasted.");
    }

    [Fact]
    public Task A_block_of_200_KB_is_edited_and_comes_out_byte_for_byte() =>
        EditBlockAsync("edited.md", old => old.Replace("Line 99 with", "Line 99 comes with", StringComparison.Ordinal));

    [Fact]
    public Task A_block_of_200_KB_is_rewritten_and_comes_out_byte_for_byte() =>
        EditBlockAsync("rewritten.md", _ => Lines("new words there", blankEvery: int.MaxValue));

    private async Task EditBlockAsync(string fileName, Func<string, string> edit)
    {
        const string Before = "# A big block\n\nFirst.\n\n## The block\n\n";
        const string After = "\n\n## The end\n\nLast.\n";
        var old = Lines("old words here", blankEvery: int.MaxValue);
        var now = edit(old);
        await Page.PasteHowToAsync(Before + old + After, fileName);

        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("unchanged blocks?.*show") }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Edit: Line 0 ") }).ClickAsync();
        var box = Page.GetByRole(AriaRole.Textbox, new() { Name = "Markdown of the block" });
        await Expect(box).ToBeFocusedAsync();
        Assert.Equal(old, await box.InputValueAsync());
        await box.TypeLongAsync(now);
        await Page.Button("Save").ClickAsync();

        await Page.ExpectDecidedAsync(1, 1);
        Assert.True(
            Encoding.UTF8.GetString(await Page.DownloadAsync()) == Before + now + After,
            "The download differs from what was typed."
        );
    }

    [Fact]
    public async Task A_note_of_200_KB_is_kept_to_its_last_word()
    {
        var text = Lines("said by an expert", blankEvery: 3);
        await Page.PasteHowToAsync("# A how-to with a long note\n\nText.\n", "note.md");

        await Page.AddNoteAsync("A long talk", text);

        await Page.ShowAsync("Sources");
        var material = Page.GetByRole(AriaRole.Region, new() { Name = "Material", Exact = true });
        await Expect(material.GetByText("A long talk")).ToBeVisibleAsync();
        // Its two thousand passages come in steps.
        await Expect(material.Locator(".passage").Last).ToContainTextAsync(text.Split('\n')[^1], new() { Timeout = 120_000 });
        var shown = Words(await material.TextContentAsync() ?? "");
        foreach (var part in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(Words(part), shown, StringComparison.Ordinal);
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(string words, int blankEvery)
    {
        var text = new StringBuilder();
        for (var line = 0; text.Length < Big; line++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Line {line} with {words}.");
            text.Append(line % blankEvery == blankEvery - 1 ? "\n\n" : "\n");
        }

        return text.ToString().TrimEnd('\n');
    }
}
