using System.Net;
using System.Net.Sockets;
using DocWorkbench.Web.Fetch;
using Microsoft.AspNetCore.Http;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class FaultTests : FetchTest
{
    private const string Page = "https://public.test/page";

    [Theory]
    [InlineData(404, "public.test has no page at this address (status 404).")]
    [InlineData(410, "public.test has no page at this address (status 410).")]
    [InlineData(401, "public.test wants a sign-in for this page; open it in your browser, save it, and add the file instead.")]
    [InlineData(403, "public.test lets nobody have this page without a sign-in, or keeps programs out (status 403);")]
    [InlineData(429, "public.test gets too many requests at the moment (status 429); try again later.")]
    [InlineData(500, "public.test is failing (status 500); try again later.")]
    [InlineData(503, "public.test is failing (status 503); try again later.")]
    [InlineData(204, "public.test answered without a page (status 204).")]
    [InlineData(418, "public.test answered without a page (status 418).")]
    public async Task Says_what_a_site_answers_instead_of_a_page(int status, string expected)
    {
        Web.On(
            Page,
            context =>
            {
                context.Response.StatusCode = status;
                return status == 204 ? Task.CompletedTask : context.Response.WriteAsync("internal-server-7 says <b>no</b>");
            }
        );

        Assert.StartsWith(expected, await Fetching.RefuseAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_there_is_no_such_site()
    {
        Network.Name("public.test").Name("other.test");

        Assert.Equal("No such site: public.test.", await Fetching.RefuseAsync(Page));
    }

    [Fact]
    public async Task Names_no_host_that_the_writer_did_not_type()
    {
        Network.Name("inside-7.test");
        Web.OnRedirect(Page, "https://inside-7.test/secret");

        Assert.Equal("The site that public.test leads to doesn't exist.", await Fetching.RefuseAsync(Page));
    }

    [Fact]
    public async Task Says_that_nothing_answers()
    {
        Network.Before = (_, _) => throw new SocketException((int)SocketError.ConnectionRefused);

        Assert.Equal("Nothing answers at public.test; check the address, or try again later.", await Fetching.RefuseAsync(Page));
    }

    [Fact]
    public async Task Says_that_a_certificate_is_not_trusted()
    {
        Fetching.Network = new FakeNetwork(Web) { Roots = null };

        Assert.Equal(
            "There is no secure connection to public.test: its certificate isn't trusted, or doesn't fit its name.",
            await Fetching.RefuseAsync(Page)
        );
        Assert.Empty(Web.Calls);
    }

    [Fact]
    public async Task Says_that_a_certificate_is_for_another_name()
    {
        Assert.StartsWith(
            "There is no secure connection to wrong.test",
            await Fetching.RefuseAsync("https://wrong.test/"),
            StringComparison.Ordinal
        );
        Assert.Empty(Web.Calls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Says_that_a_connection_was_broken_off(bool afterSomeBytes)
    {
        Web.On(
            Page,
            async context =>
            {
                if (afterSomeBytes)
                {
                    context.Response.ContentType = "text/html";
                    await context.Response.WriteAsync("<html>", context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                }

                context.Abort();
            }
        );

        Assert.Equal("public.test broke the connection off before the page was there; try again.", await Fetching.RefuseAsync(Page));
    }

    [Fact]
    public async Task Says_that_an_answer_is_none_of_the_web()
    {
        using var server = new TcpListener(IPAddress.Loopback, port: 0);
        server.Start();
        var answering = AnswerAsync();
        Fetching.AllowPrivateNetworks();

        var reason = await Fetching.RefuseAsync($"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/");

        Assert.Equal("127.0.0.1 answers in a way that can't be read.", reason);
        await answering;

        async Task AnswerAsync()
        {
            using var client = await server.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync("220 mail.test ESMTP\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            _ = await client
                .GetStream()
                .ReadAtLeastAsync(new byte[4096], minimumBytes: 1, throwOnEndOfStream: false, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Stops_waiting_for_a_secure_connection()
    {
        using var server = new TcpListener(IPAddress.Loopback, port: 0);
        server.Start();
        Fetching.AllowPrivateNetworks();
        Fetching.Limits = new FetchLimits { Connect = TimeSpan.FromMilliseconds(200) };

        Assert.Equal(
            "Nothing answers at 127.0.0.1; check the address, or try again later.",
            await Fetching.RefuseAsync($"https://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/")
        );
    }

    [Fact]
    public async Task Throws_only_when_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Fetching.FetchAsync(Page, cancel.Token));
        Assert.IsType<FetchOutcome.Refused>(await Fetching.FetchAsync("\ud800 \u0000"));
        Assert.Empty(Network.LookedUp);
    }
}
