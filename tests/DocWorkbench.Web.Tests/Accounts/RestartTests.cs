using System.Net;

namespace DocWorkbench.Web.Tests.Accounts;

public sealed class RestartTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_cookie_survives_a_kill_and_a_new_link_is_printed_only_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        using var handler = new HttpClientHandler();
        using var browser = new HttpClient(handler);
        await using (var first = await WorkbenchProcess.StartAsync(folder.Path, Cancel))
        {
            Assert.Matches(@"http://127\.0\.0\.1:\d+/sign-in\?token=[\w-]{43}$", first.Line);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(first.Address, Cancel)).StatusCode);
        }

        await using (var second = await WorkbenchProcess.StartAsync(folder.Path, Cancel))
        {
            Assert.DoesNotContain("token", second.Line, StringComparison.Ordinal);
            Assert.Contains("--new-sign-in-link", second.Line, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(second.Address, Cancel)).StatusCode);
            Assert.NotEmpty(await browser.GetByteArrayAsync(new Uri(second.Address, "/css/tokens.css"), Cancel));
        }

        await using var third = await WorkbenchProcess.StartAsync(folder.Path, Cancel, "--new-sign-in-link");
        Assert.Contains("/sign-in?token=", third.Line, StringComparison.Ordinal);
    }
}
