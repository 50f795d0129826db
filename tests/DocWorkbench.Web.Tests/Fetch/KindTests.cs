using System.IO.Compression;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class KindTests : FetchTest
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("page", "text/html; charset=utf-8", "<html>", MaterialKind.WebPage)]
    [InlineData("page", "TEXT/HTML;", "hello", MaterialKind.WebPage)]
    [InlineData("page", "application/xhtml+xml", "<?xml?><html>", MaterialKind.WebPage)]
    [InlineData("page", "text/markdown", "<p>is allowed</p>", MaterialKind.Markdown)]
    [InlineData("page.md", "text/markdown", "<!DOCTYPE html><title>Not found", MaterialKind.WebPage)]
    [InlineData("page", "text/plain", "hello", MaterialKind.PlainText)]
    [InlineData("page.md", "text/plain", "# Hello", MaterialKind.Markdown)]
    [InlineData("page.html", "text/plain", "<p>Hello", MaterialKind.WebPage)]
    [InlineData("data.csv", "text/csv", "a,b", MaterialKind.PlainText)]
    [InlineData("page", "application/pdf", "%PDF-1.7", MaterialKind.Pdf)]
    [InlineData("page", "application/octet-stream", "%PDF-1.7", MaterialKind.Pdf)]
    [InlineData("page.md", "application/octet-stream", "# Hello", MaterialKind.Markdown)]
    [InlineData("page", null, "<!DOCTYPE html>", MaterialKind.WebPage)]
    [InlineData("page", null, "hello", MaterialKind.PlainText)]
    [InlineData("page", "text/plain", "%PDF-1.7", MaterialKind.PlainText)]
    public async Task Tells_kinds_by_label_then_by_bytes(string name, string? type, string body, MaterialKind expected)
    {
        Web.On($"https://public.test/{name}", body, type);

        Assert.Equal(expected, (await Fetching.GetAsync($"https://public.test/{name}")).Kind);
    }

    [Theory]
    [InlineData("page", Word)]
    [InlineData("page.docx", "application/octet-stream")]
    [InlineData("page", "application/octet-stream")]
    [InlineData("page", "application/zip")]
    public async Task Tells_a_word_file(string name, string type)
    {
        Web.On($"https://public.test/{name}", Zip("word/document.xml"), type);

        Assert.Equal(MaterialKind.Word, (await Fetching.GetAsync($"https://public.test/{name}")).Kind);
    }

    [Fact]
    public async Task Tells_a_kind_by_the_name_of_a_download()
    {
        Web.On(
            "https://public.test/download?id=1",
            "# Hello",
            "application/octet-stream",
            200,
            ("Content-Disposition", "attachment; filename=\"hello.md\"")
        );

        Assert.Equal(MaterialKind.Markdown, (await Fetching.GetAsync("https://public.test/download?id=1")).Kind);
    }

    [Theory]
    [InlineData("image/png", "a picture")]
    [InlineData("video/mp4", "a video")]
    [InlineData("application/json", "data (JSON)")]
    [InlineData("application/msword", "an old Word file (.doc)")]
    [InlineData("application/x-<script>alert(1)", "a file of another kind")]
    public async Task Names_what_cannot_be_a_material_before_it_has_come(string type, string expected)
    {
        var asked = new TaskCompletionSource();
        Web.On(
            "https://public.test/thing",
            async context =>
            {
                context.Response.ContentType = type;
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await asked.Task.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        );

        Assert.Equal(
            $"The address leads to {expected}, which can't be a material.",
            await Fetching.RefuseAsync("https://public.test/thing")
        );
        asked.SetResult();
    }

    [Theory]
    [InlineData("thing.zip", "application/zip", "a ZIP archive")]
    [InlineData("thing", "application/octet-stream", "a ZIP archive")]
    [InlineData("thing.docx", "application/octet-stream", "a ZIP archive")]
    public async Task Tells_an_archive_from_a_word_file(string name, string type, string expected)
    {
        Web.On($"https://public.test/{name}", Zip("pictures/1.png"), type);

        Assert.Equal(
            $"The address leads to {expected}, which can't be a material.",
            await Fetching.RefuseAsync($"https://public.test/{name}")
        );
    }

    [Theory]
    [InlineData("application/octet-stream")]
    [InlineData("text/plain")]
    [InlineData("text/markdown")]
    public async Task Takes_no_bytes_for_text(string type)
    {
        Web.On("https://public.test/thing", [1, 2, 0, 3], type);

        Assert.Contains("a file that holds no text", await Fetching.RefuseAsync("https://public.test/thing"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html; charset=windows-1252", "windows-1252")]
    [InlineData("text/html;charset=\"UTF-8\"", "UTF-8")]
    [InlineData("text/html; boundary=x; CharSet=iso-8859-2;", "iso-8859-2")]
    [InlineData("text/html", null)]
    [InlineData("text/html; charset=", null)]
    public async Task Passes_the_charset_and_the_bytes_on_as_they_are(string type, string? expected)
    {
        Web.On("https://public.test/page", [0x80, 0xFF, (byte)'a'], type);

        var page = await Fetching.GetAsync("https://public.test/page");

        Assert.Equal(expected, page.Charset);
        Assert.Equal([0x80, 0xFF, (byte)'a'], page.Bytes);
    }

    [Fact]
    public async Task Says_that_a_page_is_empty()
    {
        Web.On("https://public.test/page", "");

        Assert.Equal("The page at public.test is empty.", await Fetching.RefuseAsync("https://public.test/page"));
    }

    private static byte[] Zip(string entry)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry(entry).Open();
            part.Write("<w:document/>"u8);
        }

        return bytes.ToArray();
    }
}
