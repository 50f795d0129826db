using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Web;

public sealed class WebPageLinkTests
{
    private static readonly Uri Address = new("https://docs.example/guide/start.html");

    private static string Markdown(string link, string head = "", Uri? address = null, bool usesOwnAddress = false) =>
        ContentMarkdownWriter
            .Write(
                Page.Read(
                    $"<html><head>{head}</head><body><main><p>{Page.Prose}</p><p>{link}</p></main></body></html>",
                    address: address,
                    usesOwnAddress: usesOwnAddress
                ).Nodes
            )
            .Replace(Page.Prose, "", StringComparison.Ordinal)
            .Trim();

    [Theory]
    [InlineData("<a href=next.html>next</a>", "[next](https://docs.example/guide/next.html)")]
    [InlineData("<a href=../other>next</a>", "[next](https://docs.example/other)")]
    [InlineData("<a href=//cdn.example/x>next</a>", "[next](https://cdn.example/x)")]
    [InlineData("<a href=#limits>next</a>", "[next](#limits)")]
    [InlineData("<a href=mailto:a@b.example>next</a>", "[next](mailto:a@b.example)")]
    [InlineData("<a href=chrome:settings>next</a>", "next")]
    [InlineData("<img src=a.png alt=Plan>", "![Plan](https://docs.example/guide/a.png)")]
    public void A_relative_link_starts_at_the_pages_address(string html, string markdown) =>
        Assert.Equal(markdown, Markdown(html, address: Address));

    [Theory]
    [InlineData("<base href=https://base.example/a/>", "https://base.example/a/x")]
    [InlineData("<link rel=canonical href=https://canonical.example/b/c>", "https://canonical.example/b/x")]
    [InlineData("<meta property=og:url content=https://og.example/d/>", "https://og.example/d/x")]
    [InlineData("<base href=/sub/><link rel=canonical href=https://canonical.example/b>", "https://canonical.example/sub/x")]
    [InlineData("<base href=javascript:alert(1)>", "x")]
    [InlineData("", "x")]
    public void A_saved_page_gives_itself_an_address(string head, string target) =>
        Assert.Equal($"[next]({target})", Markdown("<a href=x>next</a>", head, usesOwnAddress: true));

    [Theory]
    [InlineData("<base href=https://base.example/a/>", "https://base.example/a/x")]
    [InlineData("<link rel=canonical href=https://canonical.example/b/c>", "x")]
    [InlineData("<meta property=og:url content=https://og.example/d/>", "x")]
    [InlineData("<base href=/sub/><link rel=canonical href=https://canonical.example/b>", "x")]
    public void Links_stay_as_written_unless_the_pages_own_address_is_asked_for(string head, string target) =>
        Assert.Equal($"[next]({target})", Markdown("<a href=x>next</a>", head));

    [Fact]
    public void Where_a_page_was_fetched_from_goes_before_what_it_calls_itself() =>
        Assert.Equal(
            "[next](https://docs.example/guide/x)",
            Markdown("<a href=x>next</a>", "<link rel=canonical href=https://canonical.example/b/c>", Address, usesOwnAddress: true)
        );
}
