using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordBoundTests
{
    [Theory]
    [InlineData("<w:p/>", 250_000, "elements")]
    [InlineData("<w:p a=\"\" b=\"\" c=\"\" d=\"\" e=\"\" f=\"\"/>", 110_000, "attributes")]
    public void Names_what_there_is_too_much_of(string part, int times, string expected) =>
        Assert.Contains(expected, Refusal(HostileFile.Document(w => HostileFile.Repeat(w, part, times))), StringComparison.Ordinal);

    [Fact]
    public void Refuses_more_text_than_a_bookshelf_holds() =>
        Assert.Contains(
            "2 million characters of text",
            Refusal(
                HostileFile.Document(
                    w => w.Write("<w:p><w:r><w:t>"),
                    w => HostileFile.Repeat(w, "word ", 420_000),
                    w => w.Write("</w:t></w:r></w:p>")
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Repeats_no_header_that_is_a_text_of_its_own()
    {
        var row = $"<w:tr>{Cell("below")}</w:tr>";
        var bytes = HostileFile.Document(
            w => w.Write("<w:tbl><w:tr>"),
            w => HostileFile.Repeat(w, Cell("above"), 300),
            w => w.Write("</w:tr>"),
            w => HostileFile.Repeat(w, row, 90),
            w => w.Write("</w:tbl>")
        );

        var read = Sources.Read("wide.docx", MaterialKind.Word, bytes);

        Assert.Equal([true, false, false], read.Passages.Select(p => p.Text.Contains("above", StringComparison.Ordinal)));
        Assert.Equal(90, read.Passages.Sum(p => p.Text.Split("below").Length - 1));

        static string Cell(string text) => $"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
    }

    private static string Refusal(byte[] bytes) => Sources.Refusal("heavy.docx", MaterialKind.Word, bytes);
}
