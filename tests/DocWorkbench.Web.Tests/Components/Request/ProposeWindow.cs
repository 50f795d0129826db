using AngleSharp.Dom;
using Bunit;
using MudBlazor;

namespace DocWorkbench.Web.Tests.Components.Request;

/// <summary>What a writer does and sees in the window where changes are asked for.</summary>
internal static class ProposeWindow
{
    public static async Task AskModelAsync(this IRenderedComponent<MudDialogProvider> window)
    {
        await window.ChangeAsync("#description", "Say how to use a hose");
        await window.ChooseModelAsync();
        await window.PressAsync("Propose");
    }

    /// <summary>Done when what would be sent was counted.</summary>
    public static async Task ChooseModelAsync(this IRenderedComponent<MudDialogProvider> window)
    {
        await window.ChangeAsync("input[name=source]", "on", at: 1);
        window.WaitForAssertion(() => Assert.Matches("about [0-9,]+ tokens", window.Find(".total").TextContent));
    }

    // Found and changed in one go, so that nothing is drawn anew between.
    public static Task ChangeAsync(this IRenderedComponent<MudDialogProvider> window, string field, string value, int at = 0) =>
        window.InvokeAsync(() => window.FindAll(field)[at].Change(value));

    public static Task PressAsync(this IRenderedComponent<MudDialogProvider> window, string button) =>
        window.InvokeAsync(() => window.Button(button).Click());

    public static IElement Button(this IRenderedComponent<MudDialogProvider> window, string words) =>
        Assert.Single(window.FindAll("button"), b => b.TextContent.Trim() == words || b.GetAttribute("aria-label") == words);

    /// <summary>All that stands in it, on one line.</summary>
    public static string Words(this IRenderedComponent<MudDialogProvider> window) =>
        string.Join(' ', window.Find(".mud-dialog").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Problem(this IRenderedComponent<MudDialogProvider> window) => window.Find(".mud-dialog [role=alert]").TextContent;

    public static void WaitForEnd(this IRenderedComponent<MudDialogProvider> window) =>
        window.WaitForAssertion(() => Assert.Empty(window.FindAll(".mud-dialog")));
}
