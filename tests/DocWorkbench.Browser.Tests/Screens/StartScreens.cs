using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>Beginning a review, adding materials, getting a proposal.</summary>
internal static class StartScreens
{
    /// <summary>Ends on the new review's changes screen.</summary>
    public static async Task PasteHowToAsync(this IPage page, string text, string fileName = "how-to.md")
    {
        await page.GotoAsync("/new?from=paste");
        await page.GetByLabel("File name").FillAsync(fileName);
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Text of the how-to" }).TypeLongAsync(text);
        await page.Button("Start the review").ClickAsync();
        await page.WaitForURLAsync("**/reviews/*");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeAttachedAsync();
        await Expect(page.Button("Propose changes")).Not.ToHaveCountAsync(0);
    }

    public static async Task AddPastedMaterialAsync(this IPage page, string name, string text) =>
        await page.AddTextAsync("Pasted text", "Name", name, "Text", text, "Add the text");

    public static async Task AddNoteAsync(this IPage page, string about, string text) =>
        await page.AddTextAsync("A note", "What it is about", about, "Note", text, "Add the note");

    public static Task AddFilesAsync(this IPage page, params string[] paths) =>
        page.AddFilesAsync(paths.Select(Path.GetFileName), input => input.SetInputFilesAsync(paths));

    public static Task AddFilesAsync(this IPage page, params FilePayload[] files) =>
        page.AddFilesAsync(files.Select(file => file.Name), input => input.SetInputFilesAsync(files));

    private static async Task AddFilesAsync(this IPage page, IEnumerable<string?> names, Func<ILocator, Task> choose)
    {
        await page.Button("+ Add a material or a note").ClickAsync();
        await choose(await page.Window().FileBoxAsync());
        foreach (var name in names)
        {
            await Expect(page.Window().GetByRole(AriaRole.Listitem).Filter(new() { HasText = $"{name}: added" })).ToBeVisibleAsync();
        }

        await page.CloseDialogAsync("Done");
    }

    /// <summary>The way by hand: any chat's reply.</summary>
    public static async Task PasteReplyAsync(this IPage page, string reply)
    {
        await page.Button("Propose changes").First.ClickAsync();
        await page.Window().GetByLabel("Copy the prompt, paste the reply").CheckAsync();
        await page.Window().GetByRole(AriaRole.Textbox, new() { Name = "The reply" }).TypeLongAsync(reply);
        await page.CloseDialogAsync("Use this reply");
    }

    public static async Task CloseDialogAsync(this IPage page, string button)
    {
        await page.Window().Button(button).ClickAsync();
        await Expect(page.Window()).ToHaveCountAsync(0);
    }

    private static async Task AddTextAsync(
        this IPage page,
        string way,
        string nameLabel,
        string name,
        string textLabel,
        string text,
        string button
    )
    {
        await page.Button("+ Add a material or a note").ClickAsync();
        await page.Window().Button(way).ClickAsync();
        await page.Window().GetByLabel(nameLabel, new() { Exact = true }).FillAsync(name);
        await page.Window().GetByRole(AriaRole.Textbox, new() { Name = textLabel, Exact = true }).TypeLongAsync(text);
        await page.Window().Button(button).ClickAsync();
        await Expect(page.Window().GetByRole(AriaRole.Listitem).Filter(new() { HasText = ": added" })).ToBeVisibleAsync();
        await page.CloseDialogAsync("Done");
    }
}
