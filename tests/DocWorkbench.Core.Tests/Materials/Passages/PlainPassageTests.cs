namespace DocWorkbench.Core.Tests.Materials.Passages;

public sealed class PlainPassageTests
{
    [Fact]
    public void Cuts_plain_text_at_blank_lines() =>
        Assert.Equal(["one\r\n  two", "# three"], Sources.Plain("\r\none\r\n  two\r\n \t\r\n\r\n# three").Passages.Select(p => p.Markdown));

    [Fact]
    public void Anchors_are_lines_of_the_file() =>
        Assert.Equal(["lines 2-3", "line 6"], Sources.Plain("\none\ntwo\n\n\nthree\n").Passages.Select(p => p.Anchor));

    [Fact]
    public void A_file_without_words_has_no_passages() => Assert.Empty(Sources.Plain(" \n\t\r\n").Passages);

    [Fact]
    public void More_paragraphs_than_a_book_has_are_passages_of_several()
    {
        var passages = Sources.Plain(string.Concat(Enumerable.Repeat("a\n\n", 50_000))).Passages;

        Assert.InRange(passages.Length, 10_000, 20_000);
        Assert.Equal(50_000, passages.Sum(p => p.Text.Count(c => c == 'a')));
        Assert.Equal("lines 1-5", passages[0].Anchor);
    }
}
