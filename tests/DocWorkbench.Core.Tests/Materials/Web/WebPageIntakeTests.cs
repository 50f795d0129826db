using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Web;

namespace DocWorkbench.Core.Tests.Materials.Web;

public sealed class WebPageIntakeTests
{
    [Theory]
    [InlineData("%PDF-1.7 and so on", "PDF")]
    [InlineData("PK\u0003\u0004 word/document.xml", "ZIP")]
    [InlineData("", "empty")]
    [InlineData("just some words, 1 < 2", "no HTML")]
    [InlineData("abc\0\0\0\0def", "binary")]
    [InlineData("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;", "MHTML")]
    public void Refuses_what_is_no_page_by_its_cause(string content, string cause) =>
        Assert.Contains(cause, Page.Refusal(Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<td>a</td>", 26_000, "25,000 cells")]
    [InlineData("&lt;", 101_000, "entities")]
    [InlineData("<!--a-->", 351_000, "150,000 elements")]
    public void Names_what_a_page_has_too_much_of(string piece, int times, string cause) =>
        Assert.Contains(
            cause,
            Page.Refusal(Encoding.UTF8.GetBytes("<!DOCTYPE html><table><tr>" + string.Concat(Enumerable.Repeat(piece, times)))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_a_page_beyond_twenty_megabytes() =>
        Assert.Contains("too large", Page.Refusal(new byte[(20 * 1024 * 1024) + 1]), StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div/>")]
    [InlineData("<span class=x>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg><foreignObject><x/>")]
    public void Refuses_nesting_without_end_within_two_seconds(string opening)
    {
        var page = Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat(opening, 100_000)));
        var clock = Stopwatch.StartNew();
        Assert.Contains("nested too deeply", Page.Refusal(page), StringComparison.Ordinal);
        Assert.True(clock.ElapsedMilliseconds < 2000);
    }

    [Fact]
    public void Refuses_formatting_left_open_in_every_paragraph()
    {
        var page = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p><b id=x{i}>word</p>"));
        Assert.Contains("too", Page.Refusal(Encoding.UTF8.GetBytes(page)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<br>", 200_000)]
    [InlineData("<td>x", 60_000)]
    [InlineData("<option>x", 160_000)]
    [InlineData("<a id=y><p>x", 20_000)]
    [InlineData("<!--x-->", 100_000)]
    public void Refuses_what_would_take_its_readers_minutes(string piece, int times)
    {
        var page = "<html><body><table><tr>" + string.Concat(Enumerable.Repeat(piece, times));
        Assert.Matches("too (large|deeply)", Page.Refusal(Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void A_page_too_large_for_weighing_is_read_by_what_it_declares_and_says_so()
    {
        var reading = Page.Read(
            "<html><body><main>" + string.Concat(Enumerable.Repeat($"<p>{Page.Prose}</p>", 3000)) + "</main></body></html>"
        );
        Assert.Equal(3000, reading.Nodes.Length);
        Assert.Contains("too large", Assert.Single(reading.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_element_with_thousands_of_attributes()
    {
        var page = "<div " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + ">text</div>";
        Assert.Contains("attributes", Page.Refusal(Encoding.UTF8.GetBytes(page)), StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_and_entries_that_are_never_closed_are_not_nesting()
    {
        var page =
            "<html><body><main>" + string.Concat(Enumerable.Repeat("<p>A line of text that closes by itself<ul><li>one<li>two</ul>", 1000));
        Assert.Equal(2000, Page.Read(page).Nodes.Length);
    }

    [Fact]
    public void Reads_a_page_with_a_giant_attribute()
    {
        var page = Page.InMain($"<p data-x=\"{new string('y', 3_000_000)}\">After the giant.</p>");
        Assert.Contains("After the giant.", ContentMarkdownWriter.Write(Page.Read(page).Nodes), StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            WebPageReader.Read("<p>words</p>"u8.ToArray(), address: null, usesOwnAddress: false, declaredCharset: null, source.Token)
        );
    }

    [Fact]
    [Trait("Needs", "shared")]
    public void Every_hostile_page_is_harmless_within_two_seconds()
    {
        var folder = SharedFolder.Find("corpora", "hostile");
        foreach (var file in Directory.GetFiles(folder, "*.html"))
        {
            var clock = Stopwatch.StartNew();
            var reading = WebPageReader.Read(
                File.ReadAllBytes(file),
                address: null,
                usesOwnAddress: false,
                declaredCharset: null,
                TestContext.Current.CancellationToken
            );
            Assert.True(clock.ElapsedMilliseconds < 2000, file);
            var markdown = reading is ContentReading.Success success ? ContentMarkdownWriter.Write(success.Nodes) : "";
            Assert.DoesNotContain("javascript:", markdown, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("onerror", markdown, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("169.254", markdown, StringComparison.Ordinal);
        }
    }

    [Theory]
    [Trait("Needs", "shared")]
    [InlineData("xss-payloads.json")]
    [InlineData("naughty-strings.json")]
    public void No_hostile_string_becomes_a_link_that_runs_something(string name)
    {
        using var strings = JsonDocument.Parse(File.ReadAllText(SharedFolder.Find("corpora", "hostile", name)));
        foreach (
            var text in strings
                .RootElement.EnumerateArray()
                .Where(e => e.ValueKind == JsonValueKind.String)
                .Select(e => e.GetString() ?? "")
        )
        {
            var reading = Page.Read(
                Page.InMain($"<p>{text}</p><p><a href=\"{text.Replace("\"", "&quot;", StringComparison.Ordinal)}\">here</a></p>")
            );
            var html = Markdig.Markdown.ToHtml(ContentMarkdownWriter.Write(reading.Nodes));
            Assert.DoesNotMatch("(?i)(href|src)=\"\\s*(javascript|vbscript|data):|<script|<iframe|<[a-z]+[^>\"]* on[a-z]+=", html);
        }
    }
}
