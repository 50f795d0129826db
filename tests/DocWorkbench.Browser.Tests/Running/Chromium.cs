using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>Finds the Chromium that this machine has; nothing is downloaded.</summary>
internal static class Chromium
{
    public static readonly IReadOnlyList<string> Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly string[] Usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <returns>Null where there is none.</returns>
    public static string? Find(IPlaywright playwright) =>
        Environment.GetEnvironmentVariable("DOCWORKBENCH_CHROMIUM") is { Length: > 0 } named
            ? named
            : Usual.Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);
}
