using Bunit;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components.Forms;

namespace DocWorkbench.Web.Tests.Components.Library;

public sealed class UploadStartTests
{
    private static readonly byte[] Odd = [0xEF, 0xBB, 0xBF, .. "# Odd \r\n"u8, 0xFF, 0x00, .. "text\r"u8];

    [Fact]
    public async Task Keeps_an_uploaded_file_byte_for_byte()
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var page = screens.Show<NewReviewPage>("/new?from=upload");

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Odd, "odd.md"));

        page.WaitForAssertion(() => Assert.StartsWith("reviews/", screens.Address, StringComparison.Ordinal));
        var review = await screens.OnlyReviewAsync();
        Assert.Equal(Odd, review.BaseBytes);
        Assert.Equal(new ReviewOrigin.Upload("odd.md"), review.Origin);
    }

    [Theory]
    [InlineData("plan.pdf", 1, "plan.pdf is not a Markdown file; its name has to end in .md, .markdown or .txt.")]
    [InlineData("empty.md", 0, "empty.md is empty.")]
    [InlineData("large.md", (5 * 1024 * 1024) + 1, "large.md is larger than 5 MB.")]
    public async Task Says_in_one_sentence_why_a_file_is_refused(string name, int length, string expected)
    {
        await using var screens = await LibraryScreens.OpenAsync();
        var page = screens.Show<NewReviewPage>("/new?from=upload");

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[length], name));

        Assert.Equal(expected, page.WaitForElement("[role=alert]").TextContent);
    }
}
