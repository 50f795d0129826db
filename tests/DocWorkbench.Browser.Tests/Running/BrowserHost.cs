using DocWorkbench.Browser.Tests.Running;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserHost))]

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>The one browser of all stories, and the one program of those that need no data folder of their own.</summary>
public sealed class BrowserHost : IAsyncLifetime
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningWorkbench? _workbench;
    private string? _signedIn;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        if (Chromium.Find(_playwright) is { } program)
        {
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Chromium.Arguments });
        }
    }

    /// <summary>Signs in at a program of the caller's own.</summary>
    internal async Task<IBrowserContext> SignInAsync(RunningWorkbench own)
    {
        var context = await OpenAsync(own, signedIn: null);
        var page = await context.NewPageAsync();
        await page.GotoAsync(own.Address.ToString());
        return context;
    }

    /// <summary>Signs in at the program that stories share; the printed link serves once, so later stories bring its cookie.</summary>
    internal async Task<(RunningWorkbench Workbench, IBrowserContext Context)> ShareAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_workbench is null)
            {
                var workbench = await RunningWorkbench.StartAsync(cancellationToken);
                await using var context = await SignInAsync(workbench);
                _signedIn = await context.StorageStateAsync();
                _workbench = workbench;
            }
        }
        finally
        {
            _one.Release();
        }

        var opened = await OpenAsync(_workbench, _signedIn);
        await opened.NewPageAsync();
        return (_workbench, opened);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_workbench is not null)
        {
            await _workbench.DisposeAsync();
        }

        _one.Dispose();
    }

    /// <summary>Skips the story where the machine has no browser; on a build server that is a failure.</summary>
    internal IBrowser Require()
    {
        const string Missing = "No Chromium was found; install one, or name it in DOCWORKBENCH_CHROMIUM.";
        Assert.SkipWhen(_browser is null && !BuildServer.IsHere, Missing);
        return _browser ?? throw new InvalidOperationException(Missing);
    }

    private async Task<IBrowserContext> OpenAsync(RunningWorkbench at, string? signedIn)
    {
        var context = await Require()
            .NewContextAsync(
                new()
                {
                    BaseURL = at.Address.GetLeftPart(UriPartial.Authority),
                    ViewportSize = new() { Width = 1440, Height = 900 },
                    Permissions = ["clipboard-read", "clipboard-write"],
                    StorageState = signedIn,
                }
            );
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return context;
    }

    // Milliseconds; a busy machine is no failure.
    private const float Patience = 30_000;
}
