using System.Net;
using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Tests.Hosting;

public sealed partial class AnswersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    [InlineData("Testing")]
    public async Task Static_files_have_their_bytes_in_every_environment(string environment)
    {
        await using var workbench = new WorkbenchFactory(environment);
        using var visitor = workbench.Visitor();
        string[] files = ["/css/tokens.css", "/favicon.svg", "/_framework/blazor.web.js", "/_content/MudBlazor/MudBlazor.min.css"];

        foreach (var file in files)
        {
            var answer = await visitor.GetAsync(file, Cancel);
            Assert.Equal((file, HttpStatusCode.OK), (file, answer.StatusCode));
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Cancel));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/css/tokens.css")]
    [InlineData("/nothing-here")]
    public async Task Every_answer_keeps_scripts_and_requests_at_home(string path)
    {
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();

        var answer = await person.GetAsync(path, Cancel);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var rules = policy
            .Split("; ")
            .ToDictionary(rule => rule.Split(' ')[0], rule => rule[(rule.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        Assert.Matches("^'self' 'nonce-[0-9a-f]{32}'$", rules["script-src"]);
        Assert.Equal("'self' 'unsafe-inline'", rules["style-src"]);
        Assert.Equal("'self' data:", rules["img-src"]);
        Assert.All((string[])["object-src", "frame-ancestors"], rule => Assert.Equal("'none'", rules[rule]));
        Assert.All((string[])["default-src", "connect-src", "base-uri", "form-action"], rule => Assert.Equal("'self'", rules[rule]));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere_and_its_inline_script_carries_the_nonce()
    {
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();

        var answer = await person.GetAsync("/", Cancel);
        var html = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.NotEmpty(Addresses().Matches(html));
        Assert.All(Addresses().Matches(html), match => Assert.DoesNotMatch("^([a-z]+:|//)", match.Groups[1].Value));
        var inline = Assert.Single(InlineScripts().Matches(html));
        var nonce = inline.Groups[1].Value;
        Assert.Contains($"'nonce-{nonce}'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_says_so()
    {
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();

        var answer = await person.GetAsync("/nothing-here", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is nothing here", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_host_name_for_this_machine_is_not_answered()
    {
        await using var workbench = new WorkbenchFactory();
        using var visitor = workbench.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Host = "rebound.example";

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendAsync(request, Cancel)).StatusCode);
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    [GeneratedRegex("<script type=\"importmap\" nonce=\"([^\"]*)\">", RegexOptions.NonBacktracking)]
    private static partial Regex InlineScripts();
}
