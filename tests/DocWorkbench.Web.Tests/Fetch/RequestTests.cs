using System.Diagnostics;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Fetch;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class RequestTests : FetchTest
{
    [Fact]
    public async Task Asks_once_with_honest_headers_and_nothing_else()
    {
        Web.On("https://public.test/page?a=b", "<html>");
        using var activity = new Activity("a writer's doing").AddBaggage("secret", "value").Start();

        await Fetching.GetAsync("https://public.test/page?a=b#part");

        var call = Assert.Single(Web.Calls);
        Assert.Equal("https://public.test/page?a=b", call.Address);
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], call.Headers.Keys.Order(StringComparer.Ordinal));
        Assert.StartsWith("text/markdown, text/html;q=0.9", call.Headers["Accept"], StringComparison.Ordinal);
        Assert.StartsWith("DocWorkbench/", call.Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_was_typed_the_fragment_and_where_the_page_came_from()
    {
        Web.OnRedirect("https://public.test/page", "https://other.test/moved#new")
            .On("https://other.test/moved", "<html>", headers: [("ETag", "\"v1\""), ("Last-Modified", "Wed, 04 Mar 2026 05:06:07 GMT")]);

        var page = await Fetching.GetAsync(" <public.test/page#limits> ");

        Assert.Equal("public.test/page#limits", page.Typed);
        Assert.Equal("https://public.test/page#limits", page.Page.AbsoluteUri);
        Assert.Equal("https://other.test/moved", page.Address.GetLeftPart(UriPartial.Query));
        Assert.Equal("public.test/page", page.Name);
        Assert.Equal("\"v1\"", page.ETag);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), page.LastModified);
        Assert.Equal(Fetching.Time.GetUtcNow(), page.FetchedAt);
    }

    [Fact]
    public async Task Sends_no_cookie_back()
    {
        Web.On("https://public.test/page", "", type: null, status: 302, ("Location", "/moved"), ("Set-Cookie", "a=b"))
            .On("https://public.test/moved", "<html>");

        await Fetching.GetAsync("https://public.test/page");

        Assert.All(Web.Calls, c => Assert.DoesNotContain("Cookie", c.Headers.Keys));
    }

    [Fact]
    public async Task Asks_a_site_with_letters_of_any_language()
    {
        Web.On("https://xn--bcher-kva.test/seite", "<html>");

        var page = await Fetching.GetAsync("bücher.test/seite");

        Assert.Equal("bücher.test/seite", page.Name);
        Assert.Equal("xn--bcher-kva.test", Assert.Single(Network.LookedUp));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Follows_a_page_that_has_moved(int status)
    {
        Web.OnRedirect("http://public.test/page", "https://public.test/a", status)
            .OnRedirect("https://public.test/a", "b", status)
            .OnRedirect("https://public.test/b", "//other.test/c", status)
            .On("https://other.test/c", "<html>");

        Assert.Equal(new Uri("https://other.test/c"), (await Fetching.GetAsync("http://public.test/page")).Address);
    }

    [Fact]
    public async Task Follows_five_redirects_and_no_more()
    {
        Web.On("https://public.test/6", "<html>");
        for (var i = 0; i < 6; i++)
        {
            Web.OnRedirect($"https://public.test/{i}", $"/{i + 1}");
        }

        Assert.Equal(MaterialKind.WebPage, (await Fetching.GetAsync("https://public.test/1")).Kind);
        Assert.Equal("public.test leads from one address to the next without end.", await Fetching.RefuseAsync("https://public.test/0"));
    }

    [Fact]
    public async Task Ends_a_loop()
    {
        Web.OnRedirect("https://public.test/a", "/b").OnRedirect("https://public.test/b", "/a");

        Assert.Equal("public.test leads from one address to the next without end.", await Fetching.RefuseAsync("https://public.test/a"));
        Assert.Equal(6, Web.Calls.Count);
    }

    [Theory]
    [InlineData("http://public.test/page", "public.test leads from a secure address to one that isn't (http://), so it was not followed.")]
    [InlineData("file:///etc/passwd", "public.test leads to something that is no web page.")]
    [InlineData("https://someone:secret@public.test/", "The address must hold no user name or password.")]
    [InlineData("https://other.test:8443/", "The site that public.test leads to is asked on an unusual port;")]
    [InlineData("", "public.test says that the page has moved, but not where to.")]
    public async Task Follows_no_redirect_that_a_writer_could_not_have_pasted(string location, string expected)
    {
        Web.OnRedirect("https://public.test/page", location);

        var reason = await Fetching.RefuseAsync("https://public.test/page");

        Assert.DoesNotContain("secret", reason, StringComparison.Ordinal);
        Assert.StartsWith(expected, reason, StringComparison.Ordinal);
        Assert.Single(Web.Calls);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.com/common/oauth2/authorize?client_id=1", true)]
    [InlineData("https://contoso.okta.com/app", true)]
    [InlineData("/users/sign_in", true)]
    [InlineData("/login.action?os_destination=%2Fpage", true)]
    [InlineData("/en/docs/guides/sign-in", false)]
    public async Task Says_that_a_page_wants_a_sign_in_when_it_leads_to_one(string location, bool isSignIn)
    {
        Web.OnRedirect("https://public.test/page", location).On("https://public.test/en/docs/guides/sign-in", "<html>");

        var outcome = await Fetching.FetchAsync("https://public.test/page");

        Assert.Equal(
            isSignIn,
            outcome
                is FetchOutcome.Refused
                {
                    Reason: "public.test wants a sign-in for this page; open it in your browser, save it, and add the file instead."
                }
        );
        Assert.Equal(isSignIn ? 1 : 2, Web.Calls.Count);
    }
}
