using Microsoft.AspNetCore.Http;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class LimitTests : FetchTest
{
    private const string Page = "https://public.test/page";
    private const string TooLarge = "The page at public.test is larger than 10 MB.";
    private static readonly byte[] Megabyte = new byte[1024 * 1024];

    [Fact]
    public async Task Reads_nothing_of_a_page_that_says_it_is_too_large()
    {
        Web.On(
            Page,
            async context =>
            {
                context.Response.ContentLength = 10 * 1024 * 1024 + 1;
                context.Response.ContentType = "text/html";
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        );

        Assert.Equal(TooLarge, await Fetching.RefuseAsync(Page));
        Assert.Empty(Fetching.Heard);
    }

    [Fact]
    public async Task Takes_a_page_of_exactly_the_limit()
    {
        Web.On(Page, new byte[10 * 1024 * 1024]);

        Assert.Equal(10 * 1024 * 1024, (await Fetching.GetAsync(Page)).Bytes.Length);
    }

    [Fact]
    public async Task Stops_a_page_that_never_ends()
    {
        Web.On(
            Page,
            async context =>
            {
                context.Response.ContentType = "text/html";
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.Body.WriteAsync(Megabyte, CancellationToken.None);
                }
            }
        );

        Assert.Equal(TooLarge, await Fetching.RefuseAsync(Page));
    }

    [Fact]
    public async Task Stops_a_page_that_comes_in_drops()
    {
        var clock = new HandClock();
        Fetching.Time = clock;
        Web.On(
            Page,
            async context =>
            {
                context.Response.ContentType = "text/html";
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.WriteAsync("x", CancellationToken.None);
                    await context.Response.Body.FlushAsync(CancellationToken.None);
                    clock.Advance(TimeSpan.FromSeconds(1));
                    await Task.Yield();
                }
            }
        );

        Assert.StartsWith(
            "public.test was not done after 20 seconds; try again, or open it",
            await Fetching.RefuseAsync(Page),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Stops_waiting_for_an_answer()
    {
        var clock = new HandClock();
        Fetching.Time = clock;
        Web.On(
            Page,
            context =>
            {
                clock.Advance(TimeSpan.FromSeconds(21));
                return Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        );

        Assert.StartsWith("public.test was not done after 20 seconds", await Fetching.RefuseAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_all_redirects_together()
    {
        var clock = new HandClock();
        Fetching.Time = clock;
        for (var i = 0; i < 5; i++)
        {
            var next = $"/{i + 1}";
            Web.On(
                $"https://public.test/{i}",
                context =>
                {
                    clock.Advance(TimeSpan.FromSeconds(6));
                    context.Response.Redirect(next);
                    return Task.CompletedTask;
                }
            );
        }

        Assert.StartsWith(
            "public.test was not done after 20 seconds",
            await Fetching.RefuseAsync("https://public.test/0"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Stops_waiting_for_a_connection()
    {
        var clock = new HandClock();
        Fetching.Time = clock;
        Network.Before = (_, cancellation) =>
        {
            clock.Advance(TimeSpan.FromSeconds(11));
            return Task.Delay(Timeout.Infinite, cancellation);
        };

        Assert.Equal("Nothing answers at public.test; check the address, or try again later.", await Fetching.RefuseAsync(Page));
        Assert.Single(Network.Connected);
    }

    [Fact]
    public async Task Refuses_a_flood_of_headers()
    {
        Web.On(Page, "<html>", headers: [.. Enumerable.Range(0, 200).Select(i => ($"X-Flood-{i}", new string('x', 1_000)))]);

        Assert.Equal("public.test sends more headers than any page needs.", await Fetching.RefuseAsync(Page));
    }

    [Fact]
    public async Task Tells_how_much_has_come()
    {
        Fetching.Time = TimeProvider.System;
        Web.On(
            Page,
            async context =>
            {
                context.Response.ContentLength = 3_000_000;
                context.Response.ContentType = "text/html";
                await context.Response.Body.WriteAsync(new byte[3_000_000], context.RequestAborted);
            }
        );

        await Fetching.GetAsync(Page);

        Assert.All(Fetching.Heard, p => Assert.Equal(3_000_000, p.Total));
        Assert.Equal(Fetching.Heard.Select(p => p.Bytes).Order(), Fetching.Heard.Select(p => p.Bytes));
        Assert.NotEmpty(Fetching.Heard);
    }

    [Fact]
    public async Task Stops_when_the_writer_cancels()
    {
        var asked = new TaskCompletionSource();
        Web.On(
            Page,
            context =>
            {
                asked.SetResult();
                return Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        );
        using var cancel = new CancellationTokenSource();
        var fetching = Fetching.FetchAsync(Page, cancel.Token);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        await cancel.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
        Assert.Equal(cancel.Token, thrown.CancellationToken);
    }
}
