using System.Text;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Web;

public sealed class WebPageCharsetTests
{
    private const string Words = "Größe ✔️ naïve – “quoted” 漢字";

    static WebPageCharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static string Html(string words, string meta = "") => $"<html><head>{meta}</head><body><p>{words}</p></body></html>";

    private static string Plain(byte[] bytes, string? charset = null) =>
        Assert.IsType<ParagraphNode>(Assert.Single(Page.Read(bytes, charset).Nodes)).Text.Plain;

    [Fact]
    public void Utf_8_without_any_label_is_utf_8() => Assert.Equal(Words, Plain(Encoding.UTF8.GetBytes(Html(Words))));

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("shift_jis")]
    public void Utf_8_under_a_wrong_label_is_still_utf_8(string label)
    {
        Assert.Equal(Words, Plain(Encoding.UTF8.GetBytes(Html(Words)), label));
        Assert.Equal(Words, Plain(Encoding.UTF8.GetBytes(Html(Words, $"<meta charset={label}>"))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf_16_is_told_by_its_mark_or_its_zero_bytes(bool withMark)
    {
        var bytes = Encoding.Unicode.GetBytes(Html("Größe in UTF-16, as Windows likes to write it"));
        Assert.Equal("Größe in UTF-16, as Windows likes to write it", Plain(withMark ? [0xFF, 0xFE, .. bytes] : bytes));
    }

    [Fact]
    public void Latin_1_without_any_label_falls_back_to_windows_1252() =>
        Assert.Equal("Größe – naïve", Plain(Encoding.GetEncoding(1252).GetBytes(Html("Größe – naïve"))));

    [Fact]
    public void Latin_1_that_calls_itself_utf_8_is_read_with_a_warning()
    {
        var reading = Page.Read(Encoding.GetEncoding(1252).GetBytes(Html("Größe", "<meta charset=utf-8>")));
        Assert.Equal("Größe", Assert.IsType<ParagraphNode>(Assert.Single(reading.Nodes)).Text.Plain);
        Assert.Contains("windows-1252", Assert.Single(reading.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", null)]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", null)]
    [InlineData("", "windows-1251")]
    [InlineData("<meta charset=iso-8859-2>", "windows-1251")]
    public void A_declared_charset_goes_before_the_meta_element(string meta, string? declared) =>
        Assert.Equal("Привет мир", Plain(Encoding.GetEncoding(1251).GetBytes(Html("Привет мир", meta)), declared));

    [Fact]
    public void An_unknown_label_is_passed_over() => Assert.Equal(Words, Plain(Encoding.UTF8.GetBytes(Html(Words)), "x-nobody-knows"));

    [Fact]
    public void A_few_damaged_bytes_in_utf_8_do_not_spoil_the_rest()
    {
        var reading = Page.Read([.. Encoding.UTF8.GetBytes("<html><body><p>Größe übrig schön"), 0xFF, .. "</p></body></html>"u8]);
        Assert.Equal("Größe übrig schön\uFFFD", Assert.IsType<ParagraphNode>(Assert.Single(reading.Nodes)).Text.Plain);
        Assert.NotEmpty(reading.Warnings);
    }
}
