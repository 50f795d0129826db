using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Web;

public sealed class WebPageCodeTests
{
    private static CodeNode Code(string html) => Page.Read(Page.InMain(html)).Nodes.OfType<CodeNode>().Single();

    [Theory]
    [InlineData("<pre><code class=\"lang-yaml\">a: 1\nb: 2</code></pre>", "yaml")]
    [InlineData("<pre><code class=\"hljs language-yaml\"><span class=k>a</span>: 1\nb: <span>2</span>\n</code></pre>", "yaml")]
    [InlineData("<div class=\"highlight highlight-source-yaml\"><pre>a: 1\nb: 2</pre></div>", "yaml")]
    [InlineData("<div class=\"highlight\"><pre><code data-lang=\"yaml\">a: 1\nb: 2</code></pre></div>", "yaml")]
    [InlineData("<pre class=\"sourceCode yaml\">a: 1\nb: 2</pre>", "yaml")]
    [InlineData("<pre class=\"brush: yaml; gutter: false\">a: 1\nb: 2</pre>", "yaml")]
    [InlineData("<pre>a: 1\nb: 2</pre>", null)]
    [InlineData("<pre><code class=\"language-plaintext\">a: 1\nb: 2</code></pre>", null)]
    [InlineData("<pre data-language=yaml><code><div class=line>a: 1</div><div class=line>b: 2</div></code></pre>", "yaml")]
    [InlineData("<pre class=language-yaml><code><span class=line>a: 1</span><span class=line>b: 2</span></code></pre>", "yaml")]
    [InlineData("<pre class=language-yaml>a: 1<br>b: 2</pre>", "yaml")]
    [InlineData("<code class=wrap><pre><code class=language-yaml>a: 1\nb: 2</code></pre></code>", "yaml")]
    public void Code_bears_the_language_its_generator_noted(string html, string? language) =>
        Assert.Equal((language, "a: 1\nb: 2"), (Code(html).Language, Code(html).Code));

    [Theory]
    [InlineData(
        "<div class=highlight><table class=lntable><tr><td class=lntd><pre class=chroma><code><span class=lnt>1\n</span><span class=lnt>2\n</span></code></pre></td>"
            + "<td class=lntd><pre class=chroma><code class=language-yaml>a: 1\nb: 2\n</code></pre></td></tr></table></div>"
    )]
    [InlineData(
        "<div class=language-yaml><table class=rouge-table><tr><td class=\"gutter gl\"><pre class=lineno>1\n2</pre></td><td class=code><pre>a: 1\nb: 2\n</pre></td></tr></table></div>"
    )]
    [InlineData(
        "<pre><code class=\"hljs yaml\"><table class=hljs-ln><tr><td class=\"hljs-ln-numbers\" data-line-number=1></td><td class=hljs-ln-code>a: 1</td></tr>"
            + "<tr><td class=\"hljs-ln-numbers\" data-line-number=2></td><td class=hljs-ln-code>b: 2</td></tr></table></code></pre>"
    )]
    [InlineData(
        "<div class=highlight><pre class=language-yaml><span class=lineno>1</span>a: 1\n<span class=lineno>2</span>b: 2</pre></div>"
    )]
    [InlineData(
        "<pre class=language-yaml><code><span style=\"user-select: none\">1</span>a: 1\n<span style=\"user-select: none\">2</span>b: 2</code></pre>"
    )]
    [InlineData("<pre class=language-yaml><div><span>1</span><div>a: 1</div></div><div><span>2</span><div>b: 2</div></div></pre>")]
    public void Line_numbers_are_not_code(string html) => Assert.Equal(("yaml", "a: 1\nb: 2"), (Code(html).Language, Code(html).Code));

    [Fact]
    public void The_heading_and_copy_button_above_code_go()
    {
        const string html =
            "<div class=code-header><span>YAML</span><button>Copy</button></div><pre><code class=lang-yaml>a: 1</code></pre>";
        Assert.Equal("```yaml\na: 1\n```", Page.Markdown(html));
    }

    [Fact]
    public void A_heading_inside_the_block_tells_its_language()
    {
        const string html = "<pre><div><div>bash<button>Copy</button></div></div><code>ls -l /var/log/gateway\ncat pool.log</code></pre>";
        Assert.Equal(("bash", "ls -l /var/log/gateway\ncat pool.log"), (Code(html).Language, Code(html).Code));
    }

    [Fact]
    public void Blank_lines_and_indentation_stay()
    {
        const string html = "<pre>\n    if x:\n\n        y()\n</pre>";
        Assert.Equal("    if x:\n\n        y()", Code(html).Code);
    }

    [Fact]
    public void A_table_of_numbers_is_not_code() =>
        Assert.Empty(
            Page.Read(Page.InMain("<table><tr><th>Port<th>Use<tr><td>80<td>web<tr><td>81<td>admin</table>")).Nodes.OfType<CodeNode>()
        );
}
