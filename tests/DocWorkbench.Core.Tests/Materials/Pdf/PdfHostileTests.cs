using System.Text;
using DocWorkbench.Core.Materials.Pdf;

namespace DocWorkbench.Core.Tests.Materials.Pdf;

public sealed class PdfHostileTests
{
    private const string TooFar = "expands to far more";
    private const string Circles = "in circles";

    [Fact]
    public void Refuses_an_empty_file() => Assert.Equal("The file is empty.", Pdfs.Refusal([]));

    [Theory]
    [InlineData("PK\u0003\u0004", "not a PDF")]
    [InlineData("\r\n<html>", "web page")]
    [InlineData("just words", "not a readable PDF")]
    [InlineData("%PDF-1.7 and nothing else", "damaged")]
    public void Names_what_is_wrong(string content, string expected) =>
        Assert.Contains(expected, Pdfs.Refusal(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_file_beyond_reading() =>
        Assert.Equal("The PDF is larger than 20 MB.", Pdfs.Refusal([.. "%PDF-1.7"u8, .. new byte[20_000_000]]));

    [Fact]
    public void Refuses_a_hundred_thousand_pages()
    {
        var file = new PdfFile();
        for (var i = 0; i < 100_000; i++)
        {
            file.Set(200 + i, "<</Type/Page>>");
        }

        Assert.Contains("more than 2,000 pages", Pdfs.Refusal(file.Page(PdfFile.Lines("a")).ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_one_page_listed_thousands_of_times() =>
        Assert.Contains(
            "more than 2,000 pages",
            Pdfs.Refusal(new PdfFile().Set(2, $"<</Type/Pages/Kids[{Repeat("9 0 R ", 5_000)}]>>").Set(9, "<</Type/Page>>").ToBytes()),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Kids")]
    [InlineData("#4bid#73")]
    public void A_page_tree_in_circles_comes_to_an_end(string kids) =>
        Assert.Contains(Circles, Pdfs.Refusal(new PdfFile().Set(2, $"<</Type/Pages/{kids}[2 0 R]>>").ToBytes()), StringComparison.Ordinal);

    [Fact]
    public void A_page_tree_without_a_ground_comes_to_an_end()
    {
        var file = new PdfFile().Set(2, "<</Type/Pages/Kids[10 0 R]>>");
        for (var i = 10; i < 50_000; i++)
        {
            file.Set(i, $"<</Type/Pages/Kids[{i + 1} 0 R]>>");
        }

        Assert.Contains(Circles, Pdfs.Refusal(file.ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_circles_do_no_harm() =>
        Assert.Equal(
            ["Words."],
            Pdfs.Read(
                    new PdfFile()
                        .Set(1, "<</Type/Catalog/Pages 2 0 R/Names<</Dests 9 0 R>>>>")
                        .Set(9, "<</Kids[9 0 R]>>")
                        .Page(PdfFile.Lines("Words."))
                )
                .Plain()
        );

    [Fact]
    public void Colours_in_circles_do_no_harm() =>
        Assert.Equal(
            ["Words."],
            Pdfs.Read(
                    new PdfFile()
                        .Set(9, "[/Indexed 9 0 R 1 <00>]")
                        .Set(10, "<</ShadingType 2/ColorSpace 9 0 R/Coords[0 0 1 1]/Function 11 0 R>>")
                        .Set(11, "<</FunctionType 3/Functions[11 0 R]/Domain[0 1]/Bounds[]/Encode[0 1]>>")
                        .Page("/C cs 0 sc " + PdfFile.Lines("Words."), PdfFile.Fonts + "/ColorSpace<</C 9 0 R>>/Shading<</S 10 0 R>>")
                )
                .Plain()
        );

    [Fact]
    public void Refuses_a_stream_that_expands_without_end() =>
        Assert.Contains(TooFar, Pdfs.Refusal(Packed(new byte[300_000_000])), StringComparison.Ordinal);

    [Fact]
    public void Refuses_filters_inside_each_other() =>
        Assert.Contains(
            TooFar,
            Pdfs.Refusal(
                new PdfFile()
                    .Page(PdfFile.Stream(PdfFile.Deflated(PdfFile.Deflated(new byte[200_000_000])), "/Filter[/FlateDecode/FlateDecode]"))
                    .ToBytes()
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("q ", 2_500_000)]
    [InlineData("0 0 m 1 1 l S ", 400_000)]
    public void Refuses_a_description_far_longer_than_its_file(string step, int times) =>
        Assert.Contains(TooFar, Pdfs.Refusal(Packed(PdfFile.Latin(Repeat(step, times)))), StringComparison.Ordinal);

    [Fact]
    public void Drawings_that_use_each_other_tenfold_come_to_an_end()
    {
        var file = new PdfFile().Page("/X0 Do", "/XObject<</X0 10 0 R>>");
        for (var i = 0; i < 12; i++)
        {
            var used = $"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X{i + 1} {11 + i} 0 R>>>>";
            file.Set(10 + i, PdfFile.Stream(PdfFile.Latin(Repeat($"/X{i + 1} Do ", 10)), used));
        }

        Assert.Contains("more than can be read", Pdfs.Refusal(file.ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_too_large_leaves_the_others_alone()
    {
        var read = Pdfs.Read(new PdfFile().Page(PdfFile.Text(50, 700, new string('a', 250_000))).Page(PdfFile.Lines("Words of page two.")));

        Assert.Equal(["Words of page two."], read.Plain());
        Assert.Contains("Page 1 holds more than can be read and was left out.", read.Warnings);
    }

    [Theory]
    [InlineData("/Type/ObjStm/N 2000000000/First 4")]
    [InlineData("/Type/ObjStm/#4E 2000000000/First 4")]
    public void Refuses_a_stream_that_promises_endless_objects(string entries) =>
        Assert.Contains(TooFar, Pdfs.Refusal(new PdfFile().Set(9, PdfFile.Stream([1], entries)).ToBytes()), StringComparison.Ordinal);

    [Theory]
    [InlineData("/Size 2000000000")]
    [InlineData("/Size 9/Index[0 2000000000]")]
    public void Refuses_a_table_that_promises_endless_objects(string entries)
    {
        var start = "%PDF-1.7\n"u8.Length;
        var table = PdfFile.Stream(new byte[8], $"/Type/XRef/W[1 2 1]/Root 1 0 R{entries}");

        Assert.Contains(
            TooFar,
            Pdfs.Refusal([.. "%PDF-1.7\n3 0 obj\n"u8, .. table, .. PdfFile.Latin($"\nendobj\nstartxref\n{start}\n%%EOF")]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Refuses_a_font_whose_letters_have_no_end() =>
        Assert.Contains(
            TooFar,
            Pdfs.Refusal(
                new PdfFile().Set(9, PdfFile.Stream("1 beginbfrange <00000000><FFFFFFFF><0041> endbfrange"u8.ToArray())).ToBytes()
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_rows_wider_than_any_picture() =>
        Assert.Contains(
            TooFar,
            Pdfs.Refusal(
                new PdfFile()
                    .Page(PdfFile.Stream(PdfFile.Deflated([1]), "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 500000000>>"))
                    .ToBytes()
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => PdfReader.Read(new PdfFile().Page(PdfFile.Lines("a")).ToBytes(), cancelled.Token));
    }

    [Fact]
    [Trait("Needs", "shared")]
    public void Every_hostile_file_kept_beside_the_repository_is_refused() =>
        Assert.All(
            Directory.GetFiles(SharedFolder.Find("corpora", "hostile"), "*.pdf"),
            f => Assert.NotEmpty(Pdfs.Refusal(File.ReadAllBytes(f)))
        );

    private static byte[] Packed(byte[] content) =>
        new PdfFile().Page(PdfFile.Stream(PdfFile.Deflated(content), "/Filter/FlateDecode")).ToBytes();

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
