using CsCheck;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One is here. Two is there.", "One is here.", "Two is there.")]
    [InlineData("It runs on\nversion 1.32 or later. It stops.", "It runs on\nversion 1.32 or later.", "It stops.")]
    [InlineData("Use a tool, e.g. Cilium, for it.", "Use a tool, e.g. Cilium, for it.")]
    [InlineData("- first entry\n- second entry", "first entry", "second entry")]
    [InlineData("1. Do it.\n2. Check it.", "Do it.", "Check it.")]
    [InlineData("# A heading\n\nText here.", "Text here.")]
    [InlineData("> [!NOTE]\n> Mind the gap.", "Mind the gap.")]
    [InlineData("Run it:\n\n```bash\naz login\n```\n\nDone now.", "Run it:", "Done now.")]
    [InlineData("| Name | Use |\n| --- | --- |\n| a | b |", "Name | Use |", "a | b |")]
    [InlineData("Is it? **Yes.** It is!", "Is it?", "**Yes.**", "It is!")]
    [InlineData("***\n\n:::image source=\"a\":::")]
    public void Cuts_what_states_something(string markdown, params string[] expected) => Assert.Equal(expected, Of(markdown));

    [Fact]
    public void Spans_are_in_order_apart_and_without_white_space_around() =>
        Pick.Joined(30, "Word", " ", ". ", "\n", "\r\n", "- ", "# ", "> ", "```", "1.2", "!", "é", "|")
            .Sample(text =>
            {
                var at = 0;
                foreach (var span in Sentences.Of(text))
                {
                    var sentence = text.Substring(span.Start, span.Length);
                    Assert.True(span.Start >= at);
                    Assert.Equal(sentence.Trim(), sentence);
                    at = span.End;
                }
            });

    [Fact]
    public void Is_not_slow_on_a_line_without_an_end() =>
        Assert.Single(Of(new string('a', 500_000) + string.Concat(Enumerable.Repeat(" e.g", 10_000))));

    private static IEnumerable<string> Of(string markdown) => Sentences.Of(markdown).Select(s => markdown.Substring(s.Start, s.Length));
}
