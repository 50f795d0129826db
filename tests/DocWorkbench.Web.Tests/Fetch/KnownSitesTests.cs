using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class KnownSitesTests : FetchTest
{
    private const string Learn = "https://learn.microsoft.com/en-us/azure/aks/cilium";

    [Theory]
    [InlineData("learn.microsoft.com/en-us/azure/aks/cilium", "?accept=text/markdown")]
    [InlineData("https://docs.microsoft.com/en-us/azure/aks/cilium", "?accept=text/markdown")]
    [InlineData("https://learn.microsoft.com/en-us/azure/aks/cilium?tabs=cli#limits", "?tabs=cli&accept=text/markdown")]
    public async Task Asks_learn_for_its_markdown(string address, string query)
    {
        Web.On(Learn + query, "# Cilium", "text/markdown; charset=utf-8");

        var page = await Fetching.GetAsync(address);

        Assert.Equal((MaterialKind.Markdown, "# Cilium", "utf-8"), (page.Kind, Fetching.TextOf(page), page.Charset));
        Assert.Equal(Learn + query, page.Address.AbsoluteUri);
        Assert.EndsWith("/cilium", page.Name, StringComparison.Ordinal);
        Assert.Single(Web.Calls);
    }

    [Fact]
    public async Task Asks_for_markdown_again_where_learn_leads_to_a_language_and_forgets_it()
    {
        Web.OnRedirect("https://learn.microsoft.com/azure/aks/cilium?accept=text/markdown", "/en-us/azure/aks/cilium")
            .On($"{Learn}?accept=text/markdown", "# Cilium", "text/markdown");

        Assert.Equal(MaterialKind.Markdown, (await Fetching.GetAsync("learn.microsoft.com/azure/aks/cilium")).Kind);
    }

    [Theory]
    [InlineData("text/html", 200)]
    [InlineData("text/plain", 200)]
    [InlineData("text/markdown", 404)]
    [InlineData("text/markdown", 500)]
    public async Task Takes_learns_page_where_there_is_no_markdown(string type, int status)
    {
        Web.On($"{Learn}?accept=text/markdown", "# Sorry", type, status).On(Learn, "<html><body>Cilium");

        var page = await Fetching.GetAsync(Learn);

        Assert.Equal((MaterialKind.WebPage, "<html><body>Cilium"), (page.Kind, Fetching.TextOf(page)));
        Assert.Equal(new Uri(Learn), page.Address);
    }

    [Theory]
    [InlineData("https://github.com/owner/docs/blob/main/guides/my%20guide.md?plain=1#L10", "my guide.md")]
    [InlineData("https://www.github.com/owner/docs/blob/main/guides/my%20guide.md", "my guide.md")]
    public async Task Reads_the_file_itself_instead_of_githubs_page_around_it(string address, string name)
    {
        Web.On("https://raw.githubusercontent.com/owner/docs/main/guides/my%20guide.md", "# Guide", "text/plain; charset=utf-8");

        var page = await Fetching.GetAsync(address);

        Assert.Equal((MaterialKind.Markdown, "# Guide"), (page.Kind, Fetching.TextOf(page)));
        Assert.EndsWith(name, page.Name, StringComparison.Ordinal);
        Assert.Equal(new Uri(address), page.Page);
        Assert.Equal("raw.githubusercontent.com", page.Address.Host);
    }

    [Fact]
    public async Task Reads_the_file_itself_instead_of_gitlabs_page_around_it()
    {
        Web.On("https://gitlab.test/group/sub/docs/-/raw/main/guide.md", "# Guide", "text/plain");

        var page = await Fetching.GetAsync("https://gitlab.test/group/sub/docs/-/blob/main/guide.md?ref_type=heads");

        Assert.Equal((MaterialKind.Markdown, "# Guide"), (page.Kind, Fetching.TextOf(page)));
    }

    [Fact]
    public async Task Says_of_the_page_what_is_wrong_when_its_file_is_missing_too()
    {
        var reason = await Fetching.RefuseAsync("https://github.com/owner/docs/blob/main/guide.md");

        Assert.Equal("github.com has no page at this address (status 404).", reason);
        Assert.Equal(2, Web.Calls.Count);
    }

    [Theory]
    [InlineData("https://github.com/owner/docs")]
    [InlineData("https://github.com/owner/docs/issues/1")]
    public async Task Takes_githubs_other_pages_as_they_are(string address)
    {
        Web.On(address, "<html>");

        Assert.Equal(MaterialKind.WebPage, (await Fetching.GetAsync(address)).Kind);
        Assert.Single(Web.Calls);
    }
}
