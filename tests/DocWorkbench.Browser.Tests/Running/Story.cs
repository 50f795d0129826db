using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>
/// A person at the started program, signed in. What a failed story saw is left in .artifacts/browser-failures: a picture and the
/// markup of each page, what the program said, and with DOCWORKBENCH_TRACE=1 a trace.
/// </summary>
public abstract class Story(BrowserHost host) : IAsyncLifetime
{
    // A trace doubles the time of a long page.
    private static readonly bool s_traces = Environment.GetEnvironmentVariable("DOCWORKBENCH_TRACE") == "1";

    private RunningWorkbench? _workbench;
    private IBrowserContext? _context;

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal RunningWorkbench Workbench => _workbench ?? throw NotBegun();

    internal IBrowserContext Context => _context ?? throw NotBegun();

    /// <summary>The first page.</summary>
    internal IPage Page => Context.Pages[0];

    /// <summary>Whether the story needs an empty data folder, and a program that nobody else uses.</summary>
    protected virtual bool IsAlone => false;

    public async ValueTask InitializeAsync()
    {
        host.Require();
        if (IsAlone)
        {
            _workbench = await RunningWorkbench.StartAsync(Cancel);
            _context = await host.SignInAsync(_workbench);
        }
        else
        {
            (_workbench, _context) = await host.ShareAsync(Cancel);
        }

        if (s_traces)
        {
            await _context.Tracing.StartAsync(new() { Snapshots = true });
        }
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

        if (IsAlone && _workbench is not null)
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
            await File.WriteAllTextAsync(Path.Combine(folder, $"page-{number}.html"), $"<!-- {page.Url} -->\n{await page.ContentAsync()}");
        }

        if (s_traces)
        {
            await context.Tracing.StopAsync(new() { Path = Path.Combine(folder, "trace.zip") });
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "program.log"), Workbench.Log);
    }

    private static InvalidOperationException NotBegun() => new("The story has not begun.");
}
