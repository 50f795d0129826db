using CsCheck;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Text;

public sealed class LineEndsTests
{
    private static readonly Gen<string> AnyText = Pick.Joined(20, "a", "\n", "\r", "\r\n", "\u2028");

    [Fact]
    public void Lines_together_are_the_text() =>
        AnyText.Sample(text =>
            Assert.Equal(text, string.Concat(LineEnds.Lines(text).Select(line => text.Substring(line.Start, line.Length))))
        );

    [Fact]
    public void A_line_ends_at_its_first_line_end() =>
        AnyText.Sample(text =>
            Assert.All(
                LineEnds.Lines(text),
                line => Assert.DoesNotContain('\n', text.Substring(line.Start, line.Length).TrimEnd('\n', '\r'))
            )
        );

    [Fact]
    public void Normalised_text_has_one_kind_of_line_end() => Assert.Equal("a\r\nb\r\nc\r\n", LineEnds.Normalise("a\nb\rc\r\n", "\r\n"));

    [Theory]
    [InlineData("a\r\nb", 0, 3)]
    [InlineData("a\rb", 0, 2)]
    [InlineData("a\nb", 2, 3)]
    [InlineData("ab", 2, 2)]
    public void Knows_where_the_next_line_begins(string text, int at, int expected) => Assert.Equal(expected, LineEnds.EndOfLine(text, at));

    [Theory]
    [InlineData("", "\n")]
    [InlineData("a\r\nb\n", "\n")]
    [InlineData("a\r\nb\r", "\r\n")]
    public void Prefers_the_plainer_line_end_at_a_tie(string text, string expected) => Assert.Equal(expected, LineEnds.Dominant(text));
}
