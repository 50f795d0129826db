using DocWorkbench.Web.Fetch;
using DocWorkbench.Web.Fetch.Addresses;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class PastedAddressTests
{
    [Theory]
    [InlineData("https://public.test/page", "https://public.test/page")]
    [InlineData("HTTP://Public.Test/Page", "http://public.test/Page")]
    [InlineData("public.test/page", "https://public.test/page")]
    [InlineData("public.test", "https://public.test/")]
    [InlineData("//public.test/page", "https://public.test/page")]
    [InlineData("wiki:8080/page", "https://wiki:8080/page")]
    [InlineData("  <https://public.test/page>\r\n", "https://public.test/page")]
    [InlineData("\uFEFF\u201Chttps://public.test/page\u201D\u200B", "https://public.test/page")]
    [InlineData("https://public.test/my page", "https://public.test/my%20page")]
    [InlineData("https://public.test/page?a=b#part", "https://public.test/page?a=b#part")]
    [InlineData("https://public.test./page#part", "https://public.test/page#part")]
    [InlineData("http://127.0.0.1./", "http://127.0.0.1/")]
    [InlineData("bücher.test/page", "https://bücher.test/page")]
    public void Reads_what_a_writer_pastes(string pasted, string expected) => Assert.Equal(new Uri(expected), PastedAddress.Read(pasted));

    [Theory]
    [InlineData("", "Paste the address of a page")]
    [InlineData(" <> ", "Paste the address of a page")]
    [InlineData("file:///etc/passwd", "Only addresses that begin with https:// or http://")]
    [InlineData("ftp://public.test/page", "Only addresses that begin with")]
    [InlineData("javascript:alert(1)", "Only addresses that begin with")]
    [InlineData("data:text/html,hello", "Only addresses that begin with")]
    [InlineData("mailto:someone@public.test", "Only addresses that begin with")]
    [InlineData(@"\\server\share\page.docx", "Only addresses that begin with")]
    [InlineData(@"C:\pages\page.docx", "Only addresses that begin with")]
    [InlineData("https://public.test/a\nhttps://public.test/b", "Paste one address at a time.")]
    [InlineData("https://public.test/a https://public.test/b", "Paste one address at a time.")]
    [InlineData("https://", "This is no web address")]
    [InlineData("https://pub lic.test/", "This is no web address")]
    [InlineData("https://[::1", "This is no web address")]
    public void Says_what_is_no_address(string pasted, string expected) =>
        Assert.StartsWith(
            expected,
            Assert.Throws<FetchRefusedException>(() => PastedAddress.Read(pasted)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Says_that_an_address_is_too_long() =>
        Assert.Equal(
            "The address is longer than 4,096 characters.",
            Assert.Throws<FetchRefusedException>(() => PastedAddress.Read($"public.test/{new string('a', 5_000)}")).Message
        );

    [Theory]
    [InlineData(
        "https://learn.microsoft.com/en-us/azure/aks/azure-cni-powered-by-cilium",
        "learn.microsoft.com/azure-cni-powered-by-cilium"
    )]
    [InlineData("https://public.test/", "public.test")]
    [InlineData("https://public.test/guides/", "public.test/guides")]
    [InlineData("https://public.test/My%20page.docx?a=b#c", "public.test/My page.docx")]
    [InlineData("https://public.test/a%2F..%2Fb%0A%E2%80%AEc", "public.test/a..bc")]
    public void Names_a_page_by_its_host_and_the_end_of_its_path(string page, string expected) =>
        Assert.Equal(expected, PageName.Of(new Uri(page)));

    [Fact]
    public void Cuts_a_name_that_fills_a_list() =>
        Assert.Equal(121, PageName.Of(new Uri($"https://public.test/{new string('a', 500)}")).Length);
}
