using System.Net;
using DocWorkbench.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Accounts;

public sealed class SignInTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_signs_in_once()
    {
        await using var workbench = new WorkbenchFactory();
        using var first = workbench.Visitor();
        using var second = workbench.Visitor();
        var link = workbench.NewLink();

        Assert.Equal(HttpStatusCode.Redirect, (await first.GetAsync(link, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/", Cancel)).StatusCode);

        var again = await second.GetAsync(link, Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
        Assert.Contains("--new-sign-in-link", await again.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.GetAsync("/", Cancel)).StatusCode);
    }

    [Fact]
    public async Task An_old_link_leads_somebody_already_signed_in_home()
    {
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();

        var answer = await person.GetAsync("/sign-in?token=used", Cancel);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_link_runs_out()
    {
        await using var workbench = new WorkbenchFactory();
        using var visitor = workbench.Visitor();
        var link = workbench.NewLink();
        workbench.Clock.Now += SignInLinks.Lifetime;

        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.GetAsync(link, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in?token=")]
    [InlineData("/sign-in?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_nobody_printed_signs_nobody_in(string link)
    {
        await using var workbench = new WorkbenchFactory();
        using var visitor = workbench.Visitor();
        workbench.NewLink();

        var answer = await visitor.GetAsync(link, Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_other_sites()
    {
        await using var workbench = new WorkbenchFactory();
        using var visitor = workbench.Visitor();

        var cookie = Assert.Single((await visitor.GetAsync(workbench.NewLink(), Cancel)).Headers.GetValues("Set-Cookie"));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("expires=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_session_runs_out_when_its_browser_stays_away()
    {
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();

        workbench.Clock.Now += SessionStore.Lifetime - TimeSpan.FromDays(1);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/", Cancel)).StatusCode);
        workbench.Clock.Now += SessionStore.Lifetime - TimeSpan.FromDays(1);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/", Cancel)).StatusCode);
        workbench.Clock.Now += SessionStore.Lifetime;
        Assert.Equal(HttpStatusCode.Unauthorized, (await person.GetAsync("/", Cancel)).StatusCode);
        Assert.False(await workbench.Services.GetRequiredService<SessionStore>().AnyOpenAsync(Cancel));
    }

    [Fact]
    public async Task Signing_out_makes_the_cookie_worthless_even_when_it_is_kept()
    {
        await using var workbench = new WorkbenchFactory();
        using var person = workbench.Visitor();
        var signedIn = await person.GetAsync(workbench.NewLink(), Cancel);
        var kept = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        Assert.Equal(HttpStatusCode.OK, (await person.PostAsync("/sign-out", content: null, Cancel)).StatusCode);

        using var thief = workbench.CreateDefaultClient();
        thief.DefaultRequestHeaders.Add("Cookie", kept);
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.GetAsync("/", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Everything_but_signing_in_and_static_files_needs_the_cookie()
    {
        await using var workbench = new WorkbenchFactory();
        using var visitor = workbench.Visitor();
        var endpoints = workbench
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(it => it.Endpoints)
            .OfType<RouteEndpoint>()
            .ToList();
        var open = endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).ToList();

        Assert.Equal(["/sign-in"], open.Where(endpoint => !IsStaticFile(endpoint)).Select(endpoint => endpoint.RoutePattern.RawText));
        Assert.NotEmpty(endpoints.Except(open));
        foreach (var endpoint in endpoints.Except(open))
        {
            var path = string.Join(
                '/',
                endpoint.RoutePattern.PathSegments.Select(segment => segment.IsSimple ? Part(segment.Parts[0]) : "x")
            );
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is [var first, ..] ? first : "GET";
            using var request = new HttpRequestMessage(new HttpMethod(method), $"/{path}");

            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, (await visitor.SendAsync(request, Cancel)).StatusCode));
        }

        static string Part(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part) =>
            part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "x";

        static bool IsStaticFile(RouteEndpoint endpoint) => endpoint.Metadata.Any(it => it.GetType().Name == "StaticAssetDescriptor");
    }

    [Fact]
    public async Task Another_page_can_do_nothing_with_the_cookie()
    {
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-out");
        request.Headers.Add("Origin", "http://localhost:9999");
        using var socket = new HttpRequestMessage(HttpMethod.Get, "/_blazor?id=x");
        socket.Headers.Add("Origin", "http://localhost:9999");
        socket.Headers.Add("Connection", "Upgrade");
        socket.Headers.Add("Upgrade", "websocket");

        Assert.Equal(HttpStatusCode.Forbidden, (await person.SendAsync(request, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.SendAsync(socket, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_person_at_this_machine_is_one_actor_for_good()
    {
        await using var workbench = new WorkbenchFactory();
        var actors = workbench.Services.GetRequiredService<ActorStore>();

        var actor = await actors.LocalAsync(Cancel);

        Assert.Equal(actor, await actors.LocalAsync(Cancel));
        Assert.Equal(Environment.UserName, actor.Name);
        Assert.Equal(actor.Id, ActorClaims.Principal(actor, "session").ActorId());
        Assert.Equal(actor, (await actors.AllAsync(Cancel))[actor.Id]);
    }
}
