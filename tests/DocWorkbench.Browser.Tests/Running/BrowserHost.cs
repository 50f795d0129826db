using DocWorkbench.Browser.Tests.Running;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserHost))]

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>The one browser that all stories share; each story has its own context in it.</summary>
public sealed class BrowserHost : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Skips the story where the machine has no browser; on a build server that is a failure.</summary>
    public IBrowser Browser
    {
        get
        {
            const string Missing = "No Chromium was found; install one, or name it in DOCWORKBENCH_CHROMIUM.";
            Assert.SkipWhen(_browser is null && !BuildServer.IsHere, Missing);
            return _browser ?? throw new InvalidOperationException(Missing);
        }
    }

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        if (Chromium.Find(_playwright) is { } program)
        {
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Chromium.Arguments });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}
