using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>
/// A story starts the program on an empty data folder, signs in by the printed link, and ends both. What a failed story saw is left in
/// .artifacts/browser-failures: a picture of each page, a trace, and what the program said.
/// </summary>
public abstract class Story(BrowserHost host) : IAsyncLifetime
{
    private RunningWorkbench? _workbench;
    private IBrowserContext? _context;
    private IPage? _page;

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal RunningWorkbench Workbench => _workbench ?? throw NotBegun();

    internal IBrowserContext Context => _context ?? throw NotBegun();

    /// <summary>The page that signed in.</summary>
    internal IPage Page => _page ?? throw NotBegun();

    public async ValueTask InitializeAsync()
    {
        var browser = host.Browser;
        _workbench = await RunningWorkbench.StartAsync(Cancel);
        _context = await browser.NewContextAsync(
            new()
            {
                BaseURL = _workbench.Address.GetLeftPart(UriPartial.Authority),
                ViewportSize = new() { Width = 1440, Height = 900 },
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
        _context.SetDefaultTimeout(15_000);
        Assertions.SetDefaultExpectTimeout(15_000);
        await _context.Tracing.StartAsync(new() { Screenshots = false, Snapshots = true });
        _page = await _context.NewPageAsync();
        await _page.GotoAsync(_workbench.Address.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            if (TestContext.Current.TestState?.Result == TestResult.Failed)
            {
                await KeepAsync(_context);
            }

            await _context.CloseAsync();
        }

        if (_workbench is not null)
        {
            await _workbench.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    private async Task KeepAsync(IBrowserContext context)
    {
        var test = TestContext.Current.TestMethod?.MethodName ?? "test";
        var folder = Directory.CreateDirectory(Path.Combine(Folders.Failures, $"{GetType().Name}.{test}")).FullName;
        foreach (var (page, number) in context.Pages.Select((page, number) => (page, number)))
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"page-{number}.png") });
        }

        await context.Tracing.StopAsync(new() { Path = Path.Combine(folder, "trace.zip") });
        await File.WriteAllTextAsync(Path.Combine(folder, "program.log"), Workbench.Log);
    }

    private static InvalidOperationException NotBegun() => new("The story has not begun.");
}
