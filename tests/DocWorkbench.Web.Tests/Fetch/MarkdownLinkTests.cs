using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class MarkdownLinkTests : FetchTest
{
    private const string Page = "https://public.test/guides/hoses";

    [Theory]
    [InlineData("""<link rel="alternate" type="text/markdown" href="/guides/hoses.md">""")]
    [InlineData("""<link href='hoses.md#top' title=a type='text/markdown; charset=utf-8' rel='nofollow alternate'/>""")]
    [InlineData("""<LINK REL=alternate TYPE=text/markdown HREF=https://public.test/guides/hoses.md>""")]
    public async Task Takes_the_markdown_that_a_page_offers_of_itself(string link)
    {
        Web.On(Page, $"<html><head>{link}</head><body>Hoses").On($"{Page}.md", "# Hoses", "text/markdown");

        var page = await Fetching.GetAsync(Page);

        Assert.Equal((MaterialKind.Markdown, "# Hoses"), (page.Kind, Fetching.TextOf(page)));
        Assert.Equal((new Uri($"{Page}.md"), new Uri(Page)), (page.Address, page.Page));
    }

    [Theory]
    [InlineData("""<link rel="alternate" type="text/markdown" href="https://other.test/guides/hoses.md">""")]
    [InlineData("""<link rel="alternate" type="text/markdown" href="http://public.test/guides/hoses.md">""")]
    [InlineData("""<link rel="alternate" type="text/markdown" href="/llms.txt">""")]
    [InlineData("""<link rel="alternate" type="text/markdown" href="#top">""")]
    [InlineData("""<link rel="alternate" type="text/markdown">""")]
    [InlineData("""<link rel="alternate" type="application/rss+xml" href="/guides/hoses.md">""")]
    [InlineData("""<link rel="stylesheet" type="text/markdown" href="/guides/hoses.md">""")]
    [InlineData("""</head><body><link rel="alternate" type="text/markdown" href="/guides/hoses.md">""")]
    public async Task Follows_no_other_link(string link)
    {
        Web.On(Page, $"<html><head>{link}</head><body>Hoses");

        Assert.Equal(MaterialKind.WebPage, (await Fetching.GetAsync(Page)).Kind);
        Assert.Single(Web.Calls);
    }

    [Theory]
    [InlineData("text/plain", 200)]
    [InlineData("text/html", 200)]
    [InlineData("text/markdown", 404)]
    public async Task Keeps_the_page_when_its_markdown_is_not_there(string type, int status)
    {
        Web.On(Page, """<link rel="alternate" type="text/markdown" href="hoses.md"><body>Hoses""")
            .On($"{Page}.md", "# Hoses", type, status);

        var page = await Fetching.GetAsync(Page);

        Assert.Equal((MaterialKind.WebPage, new Uri(Page)), (page.Kind, page.Address));
    }

    [Fact]
    public async Task Keeps_the_page_when_its_markdown_is_in_a_private_network()
    {
        Network.Name("public.test", [FakeNetwork.Public], ["10.0.0.5"]);
        Web.On(Page, """<link rel="alternate" type="text/markdown" href="hoses.md"><body>Hoses""")
            .On($"{Page}.md", "# Hoses", "text/markdown");

        Assert.Equal(MaterialKind.WebPage, (await Fetching.GetAsync(Page)).Kind);
        Assert.Single(Network.Connected);
    }
}
