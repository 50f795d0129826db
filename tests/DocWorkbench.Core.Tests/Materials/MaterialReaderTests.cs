using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Materials;

public sealed class MaterialReaderTests
{
    [Fact]
    public void A_note_is_read_as_markdown_under_its_title()
    {
        var note = Sources.Note("It **rises** twice.\n\n- Kim, Monday\n", "What Kim said");

        Assert.Equal(("What Kim said", MaterialKind.Note), (note.Title, note.Kind));
        Assert.Equal(["It rises twice.", "Kim, Monday"], note.Passages.Select(p => p.Text));
        Assert.Equal("It **rises** twice.\n\n- Kim, Monday\n", note.Markdown);
    }

    [Fact]
    public void A_material_is_known_by_the_hash_of_its_bytes() =>
        Assert.Equal(ContentHash.Of("text\r\n"), Sources.Plain("text\r\n").Sha256);

    [Fact]
    public void The_first_heading_is_the_title() => Assert.Equal("Bread", Sources.Markdown("# Bread\n\ntext").Title);

    [Fact]
    public void A_short_line_above_the_first_heading_is_the_title() =>
        Assert.Equal("Bread at home", Sources.Markdown("Bread at home\n\n# Why\n\ntext").Title);

    [Fact]
    public void Without_a_heading_the_name_is_the_title() => Assert.Equal("words.txt", Sources.Plain("Just words.").Title);

    [Fact]
    public void A_material_without_a_name_gets_one() => Assert.Equal("Untitled", Sources.Note("x", "  ").Name);

    [Fact]
    public void Undecodable_bytes_are_shown_and_told()
    {
        var read = Sources.Read("a.txt", MaterialKind.PlainText, [.. "It"u8, 0x92, .. "s größe"u8]);

        Assert.Equal("It\uFFFDs größe", Assert.Single(read.Passages).Text);
        Assert.Contains("not valid text", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_an_old_Windows_program_is_read_and_told()
    {
        var read = Sources.Read("a.txt", MaterialKind.PlainText, [.. "It"u8, 0x92, .. "s a gr"u8, 0xF6, 0xDF, .. "e"u8]);

        Assert.Equal("It’s a größe", Assert.Single(read.Passages).Text);
        Assert.Contains("Windows-1252", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal("a", Assert.Single(Sources.Read("a.txt", MaterialKind.PlainText, [0xEF, 0xBB, 0xBF, .. "a"u8]).Passages).Text);

    [Fact]
    public void Wide_text_is_read_in_its_encoding() =>
        Assert.Equal(
            "größe",
            Assert.Single(Sources.Read("a.txt", MaterialKind.PlainText, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("größe")]).Passages).Text
        );

    [Theory]
    [InlineData(MaterialKind.PlainText, "not a text file")]
    [InlineData(MaterialKind.Markdown, "not a text file")]
    public void Refuses_what_is_no_text_in_one_sentence(MaterialKind kind, string part) =>
        Assert.Contains(part, Sources.Refusal("a.bin", kind, [1, 2, 0, 4, 5, 6, 7, 8]), StringComparison.Ordinal);

    [Fact]
    public void Refuses_text_beyond_reading() =>
        Assert.Contains(
            "larger than 4 MB",
            Sources.Refusal("a.txt", MaterialKind.PlainText, new byte[4_000_001]),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_text_longer_than_a_thousand_pages() =>
        Assert.Equal(
            "The text has more than 2 million characters; split it and add the parts that matter.",
            Sources.Refusal("a.md", MaterialKind.Markdown, [.. Enumerable.Repeat((byte)'a', 2_000_001)])
        );

    [Fact]
    public void Refuses_a_word_file_that_is_none() => Assert.NotEmpty(Sources.Refusal("a.docx", MaterialKind.Word, [.. "hello"u8]));

    [Fact]
    public void Says_how_much_was_read() =>
        Assert.Equal(new Coverage(7, 2, 7, []), Sources.Plain("abc\n\nabcd") is var read ? read.Coverage with { LeftOut = [] } : null);

    [Theory]
    [InlineData("a.DOCX", MaterialKind.Word)]
    [InlineData("a.htm", MaterialKind.WebPage)]
    [InlineData("a.b.md", MaterialKind.Markdown)]
    [InlineData("a.txt", MaterialKind.PlainText)]
    [InlineData("a.pdf", MaterialKind.Pdf)]
    [InlineData("a.png", null)]
    [InlineData("a", null)]
    public void A_file_name_promises_a_kind(string name, MaterialKind? kind) => Assert.Equal(kind, MaterialSource.KindOf(name));

    [Theory]
    [InlineData("PK\u0003\u0004", MaterialKind.Word)]
    [InlineData("\uFEFF\r\n <!DOCTYPE html><p>x", MaterialKind.WebPage)]
    [InlineData("<html><p>x", MaterialKind.WebPage)]
    [InlineData("", MaterialKind.PlainText)]
    [InlineData("just text", MaterialKind.PlainText)]
    public void Without_a_telling_name_the_first_bytes_tell(string begins, MaterialKind kind) =>
        Assert.Equal(kind, MaterialSource.Detect("download", Encoding.UTF8.GetBytes(begins)).Kind);
}
