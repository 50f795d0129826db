using System.Text;
using System.Text.Json;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>Hostile text in every place that takes text stays text.</summary>
public sealed class SafetyStory(BrowserHost host) : Story(host)
{
    // A page with a few hundred changes takes long to draw, and this is not about that.
    private const int StringsInAChange = 10;

    [Fact]
    public Task Strings_written_to_harm_this_page_stay_text() => StayTextAsync(HostileStrings.Own, "own");

    [Fact]
    [Trait("Needs", "shared")]
    public Task Strings_that_got_through_other_sanitisers_stay_text() => StayTextAsync(HostileStrings.Shared("xss-payloads.json"), "xss");

    [Fact]
    [Trait("Needs", "shared")]
    public Task Strings_that_break_other_programs_stay_text() => StayTextAsync(HostileStrings.Shared("naughty-strings.json"), "naughty");

    private async Task StayTextAsync(IReadOnlyList<string> strings, string name)
    {
        var watch = await PageWatch.BeginAsync(Context);
        var howTo = Encoding.UTF8.GetBytes(HowTo(strings));
        await UploadHowToAsync($"{name} <img src=x onerror=window.__x=1>.md", howTo);
        await Page.AddFilesAsync(
            Payload(
                "<img src=x onerror=window.__x=2>.html",
                $"<title>{strings[0]}</title><h1>Page</h1><p>{string.Join("</p>\n<p>", strings)}</p>"
            ),
            Payload("[a](javascript:window.__x=3).md", "# Material\n\n" + string.Join("\n\n", strings))
        );
        await Page.AddNoteAsync("<svg onload=window.__x=4>", string.Join("\n\n", strings));
        await Page.PasteReplyAsync(Reply([.. strings.Chunk(StringsInAChange).Select(few => string.Join("\n\n", few))]));
        await Expect(Page.Cards().First).ToBeVisibleAsync();
        await watch.ExpectQuietAsync(Page, "changes");

        await OpenUnchangedAsync();
        await watch.ExpectQuietAsync(Page, "unchanged blocks");
        await Page.ShowAsync("Sources");
        foreach (var material in new[] { 1, 2, 3 })
        {
            await Page.GotoAsync($"{new Uri(Page.Url).AbsolutePath}?screen=sources&material={material}");
            await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Material", Exact = true })).ToBeVisibleAsync();
            await watch.ExpectQuietAsync(Page, $"material {material}");
        }

        Assert.Equal(howTo, await Page.DownloadAsync());
        await watch.ExpectQuietAsync(Page, "result");

        await Page.ShowAsync("Changes");
        await Page.Cards().First.Button("Accept").First.ClickAsync();
        await Expect(Page.GetByText("accepted by you")).ToBeVisibleAsync();
        await Page.GotoAsync("/");
        await Expect(Page.GetByRole(AriaRole.Row).Nth(1)).ToBeVisibleAsync();
        await watch.ExpectQuietAsync(Page, "start");
    }

    private async Task UploadHowToAsync(string name, byte[] bytes)
    {
        await Page.GotoAsync("/new?from=upload");
        var box = await Page.Locator("body").FileBoxAsync();
        await box.SetInputFilesAsync(
            new FilePayload
            {
                Name = name,
                MimeType = "text/markdown",
                Buffer = bytes,
            }
        );
        await Page.WaitForURLAsync("**/reviews/*");
        await Expect(Page.Button("Propose changes").First).ToBeVisibleAsync();
    }

    private async Task OpenUnchangedAsync()
    {
        var folds = Page.Locator("button[aria-expanded=false]").Filter(new() { HasText = "unchanged" });
        while (await folds.CountAsync() is > 0 and var left)
        {
            await folds.First.ClickAsync();
            await Expect(folds).ToHaveCountAsync(left - 1);
        }
    }

    private static FilePayload Payload(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = Encoding.UTF8.GetBytes(text),
        };

    private static string HowTo(IReadOnlyList<string> strings)
    {
        var text = new StringBuilder("# Title ").Append(strings[0].ReplaceLineEndings(" ")).Append("\n\n");
        foreach (var hostile in strings)
        {
            text.Append("## ").Append(hostile.ReplaceLineEndings(" ")).Append("\r\n\r\n").Append(hostile).Append("\n\n");
        }

        return text.ToString();
    }

    // Every second one can't be placed and stands apart, with its reason.
    private static string Reply(IReadOnlyList<string> strings) =>
        JsonSerializer.Serialize(
            new
            {
                changes = strings.Select(
                    (hostile, i) =>
                        new
                        {
                            section = hostile,
                            action = i % 2 == 0 ? "add" : "modify",
                            original = i % 2 == 0 ? null : "nowhere " + hostile,
                            updated = $"## New {i} {hostile.ReplaceLineEndings(" ")}\n\n{hostile}",
                            reason = hostile,
                        }
                ),
                summary = strings[0],
            }
        );
}
