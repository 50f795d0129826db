using CsCheck;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Text;

public sealed class BrowserTextTests
{
    private static readonly Gen<string> Line = Pick.Of("a", "b ", "", "é😀", "x\udc92", "\udcff\udc80", "- item", "same");

    private static readonly Gen<string> Ends = Pick.Of("\n", "\r\n", "\r");

    /// <summary>Lines of any kind, each with an end of its own; the last may have none.</summary>
    private static readonly Gen<string> AnyText = Gen.Select(
        Gen.Select(Line, Ends, (line, end) => line + end).Array[0, 8],
        Line,
        (lines, last) => string.Concat(lines) + last
    );

    [Fact]
    public void Shows_line_feeds_only_and_no_undecodable_byte() => Assert.Equal("a\nb\n\uFFFDc\n", BrowserText.Show("a\r\nb\r\udc92c\n"));

    [Fact]
    public void What_nobody_touched_comes_back_as_it_was() =>
        Gen.Select(AnyText, Ends).Sample((text, end) => Assert.Equal(text, BrowserText.Restore(text, BrowserText.Show(text), end)));

    [Fact]
    public void What_comes_back_shows_what_the_person_typed() =>
        Gen.Select(AnyText, AnyText, Ends)
            .Sample(
                (text, typed, end) =>
                    Assert.Equal(BrowserText.Show(typed), BrowserText.Show(BrowserText.Restore(text, BrowserText.Show(typed), end)))
            );

    [Fact]
    public void Editing_one_line_keeps_every_other_lines_bytes() =>
        Gen.Select(Gen.Select(Line, Ends, (line, end) => line + end).Array[1, 8], Gen.Int[0, 7], Ends)
            .Sample(
                (lines, at, end) =>
                {
                    at %= lines.Length;
                    lines = Apart(lines);
                    var shown = lines.Select(BrowserText.Show).ToArray();
                    shown[at] = "typed by hand\n";
                    var expected = lines.Select((line, i) => i == at ? "typed by hand" + end : line);

                    Assert.Equal(string.Concat(expected), BrowserText.Restore(string.Concat(lines), string.Concat(shown), end));
                }
            );

    [Fact]
    public void Keeps_mixed_line_ends_of_the_lines_around_an_edit() =>
        Assert.Equal("one\r\nTWO\r\nthree\rfour", BrowserText.Restore("one\r\ntwo\nthree\rfour", "one\nTWO\nthree\nfour", "\r\n"));

    [Fact]
    public void Keeps_the_ends_of_lines_between_two_edits() =>
        Assert.Equal("ONE\nkept\r\nalso\rFOUR\n", BrowserText.Restore("one\r\nkept\r\nalso\rfour\r\n", "ONE\nkept\nalso\nFOUR\n", "\n"));

    [Fact]
    public void An_edited_line_keeps_the_undecodable_bytes_it_still_shows() =>
        Assert.Equal("It\udc92s done\n", BrowserText.Restore("It\udc92s\n", "It\uFFFDs done\n", "\n"));

    [Fact]
    public void Each_of_several_edited_lines_keeps_its_own_bytes() =>
        Assert.Equal(
            "new one \udc92\nplain text\nnew two \udc93\n",
            BrowserText.Restore("one \udc92\nplain\ntwo \udc93\n", "new one \uFFFD\nplain text\nnew two \uFFFD\n", "\n")
        );

    [Fact]
    public void An_empty_line_after_a_carriage_return_stays_a_line() =>
        Assert.Equal("a\r\r\nb\r", BrowserText.Restore("a\rb\r", "a\n\nb\n", "\n"));

    [Fact]
    public void A_line_whose_byte_was_taken_out_gets_none_back() =>
        Assert.Equal("Its\n", BrowserText.Restore("It\udc92s\n", "Its\n", "\n"));

    [Fact]
    public void New_lines_end_as_the_how_to_does() => Assert.Equal("a\r\nb\r\nc", BrowserText.Restore("a\r\nc", "a\nb\nc", "\r\n"));

    // A carriage return and a line feed of two lines would read as one line end.
    private static string[] Apart(string[] lines) =>
        [.. lines.Select((line, i) => line.EndsWith('\r') && i + 1 < lines.Length && lines[i + 1][0] == '\n' ? line + "\n" : line)];
}
