using DocumentFormat.OpenXml.Packaging;
using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Word;

namespace DocWorkbench.Core.Tests.Materials.Word;

/// <summary>Parts of a document that refer to each other in circles, and packages whose directory lies.</summary>
public sealed class WordCircleTests
{
    [Fact]
    public void Styles_in_a_circle_come_to_an_end() =>
        Assert.Equal(
            "Words.",
            new WordFile().Style("a", "A", basedOn: "b").Style("b", "B", basedOn: "a").Paragraph("Words.", style: "a").Markdown()
        );

    [Fact]
    public void A_chain_of_thousands_of_styles_comes_to_an_end()
    {
        var file = new WordFile();
        for (var i = 0; i < 5_000; i++)
        {
            file.Style($"s{i}", $"S{i}", basedOn: $"s{i + 1}");
        }

        Assert.Equal("Words.", file.Paragraph("Words.", style: "s0").Markdown());
    }

    [Fact]
    public void Numbering_in_a_circle_comes_to_an_end()
    {
        var file = new WordFile()
            .Style("n", "N", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", type: "numbering")
            .Instance(1, 1)
            .Entry("Words.", list: 1);

        Assert.Contains("Words.", file.Markdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_that_refer_to_each_other_are_read_once()
    {
        static string Note(int id, int other) =>
            $"<w:footnote w:id=\"{id}\"><w:p>{WordFile.Run($"Note {id}.")}<w:r><w:footnoteReference w:id=\"{other}\"/></w:r></w:p></w:footnote>";
        var markdown = new WordFile()
            .Footnotes(Note(1, 2) + Note(2, 1))
            .Xml($"<w:p>{WordFile.Run("Words.")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .Markdown();

        Assert.Equal(1, Count(markdown, "Note 1."));
        Assert.Equal(1, Count(markdown, "Note 2."));
    }

    [Theory]
    [InlineData(1, "damaged")]
    [InlineData(int.MaxValue, "expands to more than")]
    public void A_part_that_lies_about_its_size_is_refused(int size, string expected)
    {
        var bytes = LyingPackage.Sized(new WordFile().Paragraph("Words.").ToBytes(), "word/document.xml", size);

        Assert.Contains(expected, Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_lie_over_each_other_are_counted_each_time()
    {
        var spaces = new string(' ', 40_000_000);
        var bytes = HostileFile.Zip(("[Content_Types].xml", w => w.Write("<Types/>")), ("word/a.bin", w => w.Write(spaces)));

        Assert.Contains("expands to more than", Refusal(LyingPackage.Overlapping(bytes, "word/a.bin", 20)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_inside_a_package_is_never_unpacked()
    {
        var inner = HostileFile.Zip(("a.txt", w => HostileFile.Repeat(w, new string('a', 1_000_000), 50)));
        var file = new WordFile()
            .Paragraph("Words.")
            .Part(main =>
            {
                using var stream = new MemoryStream(inner);
                main.AddNewPart<EmbeddedPackagePart>("application/zip", "rId77").FeedData(stream);
            });
        var read = file.Read();

        Assert.Equal("Words.", ContentMarkdownWriter.Write(read.Nodes).TrimEnd('\n'));
        Assert.NotEmpty(read.LeftOut);
    }

    private static int Count(string text, string part) =>
        (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;

    private static string Refusal(byte[] bytes) =>
        Assert.IsType<ContentReading.Refused>(WordReader.Read(bytes, TestContext.Current.CancellationToken)).Reason;
}
