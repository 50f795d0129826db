using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>The materials of a review beside the how-to.</summary>
internal static class SourceScreens
{
    public static async Task OpenSourceAsync(this IPage page, string material)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Outline" })
            .GetByRole(AriaRole.Link, new() { Name = material })
            .ClickAsync();
        await Expect(page.Source().Locator("header").GetByText(material, new() { Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>The material that is shown.</summary>
    public static ILocator Source(this IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Material" });

    /// <summary>The passage with these words.</summary>
    public static ILocator Passage(this IPage page, string words) =>
        page.Source().Locator(".passage").Filter(new() { HasText = words }).First;

    public static async Task RuleAsync(this ILocator passage, string status, string? scope = null)
    {
        await passage.HoverAsync();
        await passage.Locator(".deeds").GetByRole(AriaRole.Button).First.ClickAsync();
        var panel = passage.GetByRole(AriaRole.Group, new() { Name = "What its word is worth" });
        if (scope is not null)
        {
            await panel.GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = scope });
        }

        await panel.GetByRole(AriaRole.Button, new() { Name = status, Exact = true }).ClickAsync();
        await Expect(panel.GetByRole(AriaRole.Button, new() { Name = status, Exact = true })).ToHaveAttributeAsync("aria-pressed", "true");
    }

    public static FilePayload Markdown(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "text/markdown",
            Buffer = Encoding.UTF8.GetBytes(text),
        };
}
