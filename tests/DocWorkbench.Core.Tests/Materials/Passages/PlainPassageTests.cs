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
}
