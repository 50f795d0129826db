using Microsoft.Playwright;

namespace DocWorkbench.Benchmarks.Desk;

/// <summary>A review page in a real browser.</summary>
internal sealed class DeskBrowser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly MeasuredServer _server;

    private DeskBrowser(IPlaywright playwright, IBrowser browser, MeasuredServer server) =>
        (_playwright, _browser, _server) = (playwright, browser, server);

    public static async Task<DeskBrowser> StartAsync(MeasuredServer server)
    {
        var playwright = await Playwright.CreateAsync();
        var program = Environment.GetEnvironmentVariable("DOCWORKBENCH_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = program,
                Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
            }
        );
        return new DeskBrowser(playwright, browser, server);
    }

    /// <summary>A page that has loaded nothing yet, signed in.</summary>
    public async Task<IPage> NewPageAsync()
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = _server.Address.ToString(),
                ViewportSize = new() { Width = 1440, Height = 900 },
            }
        );
        await context.AddCookiesAsync(
            _server
                .Cookies.GetAllCookies()
                .Select(c => new Cookie
                {
                    Name = c.Name,
                    Value = c.Value,
                    Url = _server.Address.ToString(),
                })
        );
        await context.AddInitScriptAsync(scriptPath: Path.Combine(AppContext.BaseDirectory, "Desk", "DeskPage.js"));
        return await context.NewPageAsync();
    }

    /// <returns>Milliseconds from the request to the first change on the screen.</returns>
    public static async Task<double> OpenAsync(IPage page, SeededReview review)
    {
        await page.GotoAsync($"/reviews/{review.Id}");
        return await page.EvaluateAsync<double>("figures.shown");
    }

    /// <summary>Accepts the current change by key or click.</summary>
    /// <returns>Milliseconds until it was painted as decided, and how many cards were drawn again.</returns>
    public static async Task<(double Milliseconds, int Cards)> AcceptAsync(IPage page, bool byKey)
    {
        await page.EvaluateAsync("kind => { figures.next = figures.decision(kind); }", byKey ? "keydown" : "click");
        await (byKey ? page.Keyboard.PressAsync("a") : page.Locator("[data-change][aria-current] [data-deed=accept]").ClickAsync());
        return await page.EvaluateAsync<double[]>("figures.next") is [var took, var cards]
            ? (took, (int)cards)
            : throw new InvalidOperationException("Nothing was measured.");
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}
