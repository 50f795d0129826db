using System.Text;
using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Tests.Library;

public sealed class HowToTitleTests
{
    [Theory]
    [InlineData("---\ntitle: Use it\n---\n# Other\n", "Use it")]
    [InlineData("---\r\nTitle: 'Use it'\r\n---\r\n", "Use it")]
    [InlineData("\ufeff---\ntitle: Use it\n...\n", "Use it")]
    [InlineData("---\nauthor: kim\n---\n\n## Use it ##\n", "Use it")]
    [InlineData("```\n# not this\n```\n# Use it\n", "Use it")]
    [InlineData("#no heading\n\nUse it\n======\n", "Use it")]
    [InlineData("---\ntitle: never closed\n# Use it\n", "Use it")]
    [InlineData("plain text\n", null)]
    [InlineData("", null)]
    public void Comes_from_the_front_matter_or_the_first_heading(string text, string? title) =>
        Assert.Equal(title, HowToTitle.Of(Encoding.UTF8.GetBytes(text)));
}
