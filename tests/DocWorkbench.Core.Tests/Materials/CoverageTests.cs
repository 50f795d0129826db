using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Tests.Materials.Word;

namespace DocWorkbench.Core.Tests.Materials;

public sealed class CoverageTests
{
    [Fact]
    public void Counts_the_description_of_a_picture_in_and_out()
    {
        var word = Of(new WordFile().Picture("r1").PictureParagraph("r1", alt: "A roof hive").Paragraph("Text"));
        var page = Of("<main><p>Text</p><p><img src=\"a.png\" alt=\"A roof hive\"></p></main>");

        Assert.Equal((13, 13), (word.SourceCharacters, word.Characters));
        Assert.Equal((13, 13), (page.SourceCharacters, page.Characters));
    }

    [Fact]
    public void Counts_the_cells_of_a_table_without_the_bars_between_them()
    {
        var coverage = Of("<main><h1>Hives</h1><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table></main>");

        Assert.Equal((9, 9), (coverage.SourceCharacters, coverage.Characters));
    }

    [Fact]
    public void Counts_a_header_once_that_stands_over_several_groups_of_rows()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td>x</td></tr>", 100));
        var coverage = Of($"<main><h1>Hives</h1><table><tr><th>Header</th></tr>{rows}</table></main>");

        Assert.True(coverage.Passages > 2);
        Assert.Equal((111, 111), (coverage.SourceCharacters, coverage.Characters));
    }

    [Fact]
    public void Counts_labels_and_formulas_and_notes_on_both_sides()
    {
        const string Note = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Noted</w:t></w:r></w:p></w:footnote>";
        const string Formula = "<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>";
        var coverage = Of(
            new WordFile()
                .List(1, "decimal:FR-%1")
                .Entry("Text", 1)
                .Xml(Formula)
                .Footnotes(Note)
                .Xml("<w:p><w:r><w:t>Said</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
        );

        Assert.Equal((20, 20), (coverage.SourceCharacters, coverage.Characters));
    }

    [Fact]
    public void Counts_text_that_is_stored_twice_for_readers_of_different_age_once()
    {
        const string Both =
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>Text</w:t></mc:Choice>"
            + "<mc:Fallback><w:t>Text</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        Assert.Equal(4, Of(new WordFile().Xml(Both).Paragraph("")).SourceCharacters);
    }

    private static Coverage Of(WordFile file) => Of(new MaterialSource("a.docx", MaterialKind.Word, file.ToBytes()));

    private static Coverage Of(string page) =>
        Of(new MaterialSource("a.html", MaterialKind.WebPage, System.Text.Encoding.UTF8.GetBytes($"<html><body>{page}</body></html>")));

    private static Coverage Of(MaterialSource source) =>
        Assert.IsType<MaterialReading.Success>(MaterialReader.Read(source, TestContext.Current.CancellationToken)).Material.Coverage;
}
