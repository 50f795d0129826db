using System.Diagnostics;
using System.Text;
using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Word;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordHostileTests
{
    [Fact]
    public void Refuses_an_empty_file() => Assert.Equal("The file is empty.", Refusal([]));

    [Fact]
    public void Refuses_a_web_page() =>
        Assert.Contains("web page", Refusal("\r\n<!DOCTYPE html><html></html>"u8.ToArray()), StringComparison.Ordinal);

    [Theory]
    [InlineData("EncryptedPackage", "password-protected;")]
    [InlineData("WordDocument", "old Word file (.doc)")]
    [InlineData("Something", "password-protected or an old .doc")]
    public void Tells_a_protected_file_from_an_old_one(string stream, string expected)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes(stream)];

        Assert.Contains(expected, Refusal(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("{\\rtf1", ".rtf")]
    [InlineData("just words", "not a Word document")]
    public void Names_what_a_file_is_instead(string content, string expected) =>
        Assert.Contains(expected, Refusal(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_file_that_is_cut_off() =>
        Assert.Contains("damaged", Refusal(new WordFile().Paragraph("a").ToBytes()[..600]), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_zip_of_something_else() =>
        Assert.Equal("This is a ZIP file, not a Word document.", Refusal(HostileFile.Zip(("a.txt", writer => writer.Write("a")))));

    [Fact]
    public void Refuses_a_workbook_named_docx()
    {
        var bytes = HostileFile.Zip(
            ("[Content_Types].xml", w => w.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")),
            ("xl/workbook.xml", w => w.Write("<workbook/>"))
        );

        Assert.NotEmpty(Refusal(bytes));
    }

    [Fact]
    public void Refuses_a_bomb_of_paragraphs() =>
        Assert.Contains(
            "expands to more than",
            Refusal(HostileFile.Document(w => HostileFile.Repeat(w, "<w:p></w:p>", 8_000_000))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_more_elements_than_a_book_has() =>
        Assert.Contains(
            "elements",
            Refusal(HostileFile.Document(w => HostileFile.Repeat(w, "<w:p/>", 2_000_000))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_tables_nested_too_deeply() =>
        Assert.Equal(
            "The document is nested too deeply and is refused.",
            Refusal(
                HostileFile.Document(
                    w => HostileFile.Repeat(w, "<w:tbl><w:tr><w:tc>", 5_000),
                    w => HostileFile.Repeat(w, "</w:tc></w:tr></w:tbl>", 5_000)
                )
            )
        );

    [Fact]
    public void Reads_nesting_up_to_the_bound() =>
        Assert.IsType<ContentReading.Success>(
            Read(
                HostileFile.Document(
                    w => HostileFile.Repeat(w, "<w:tbl><w:tr><w:tc>", 80),
                    w => HostileFile.Repeat(w, "</w:tc></w:tr></w:tbl>", 80)
                )
            )
        );

    [Fact]
    public void Refuses_a_DTD_without_naming_what_it_points_at()
    {
        var reason = Refusal(
            HostileFile.Package(w =>
                w.Write(
                    "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + HostileFile.Start
                        + "&x;"
                        + HostileFile.End
                )
            )
        );

        Assert.Contains("DTD", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("passwd", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_of_too_many_parts() =>
        Assert.Contains(
            "parts",
            Refusal(HostileFile.Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"a{i}", (Action<StreamWriter>)(_ => { })))])),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_a_document_whose_package_is_damaged_in_any_byte()
    {
        var bytes = new WordFile().Paragraph("a").Link("rId50", "https://example.org/").ToBytes();
        for (var i = 0; i < bytes.Length; i += 3)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x5A;

            // Any value will do; what matters is that no exception comes out.
            Assert.NotNull(Read(damaged));
        }
    }

    [Fact]
    public void Passes_over_entries_whose_names_lead_out_of_the_file()
    {
        var bytes = HostileFile.Add(new WordFile().Paragraph("a").ToBytes(), "../../etc/evil.xml", "/evil.bin", "word/..\\..\\evil.xml");

        Assert.Equal("a", ContentMarkdownWriter.Write(Assert.IsType<ContentReading.Success>(Read(bytes)).Nodes).Trim());
    }

    [Fact]
    public void Reads_no_more_comments_than_a_writer_can_look_at()
    {
        var reading = new WordFile()
            .Comments(string.Concat(Enumerable.Range(0, 5_002).Select(i => $"<w:comment w:id=\"{i}\"><w:p>{WordFile.Run("x")}</w:p></w:comment>")))
            .Paragraph("a")
            .Read();

        Assert.Equal(5_001, reading.Nodes.Length);
        Assert.Equal(("2 comments", 2), (Assert.Single(reading.LeftOut).What, reading.LeftOut[0].Characters));
    }

    [Fact]
    public void Keeps_only_the_text_of_a_link_that_is_no_address()
    {
        var bytes = new WordFile()
            .Link("rId50", "https://example.org/")
            .Xml(
                $"<w:p xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:hyperlink r:id=\"rId50\">{WordFile.Run("text")}</w:hyperlink></w:p>"
            )
            .ToBytes();
        var reading = Assert.IsType<ContentReading.Success>(
            Read(HostileFile.Replace(bytes, "word/_rels/document.xml.rels", "https://example.org/", "mailto:a@b@c, http://["))
        );

        Assert.Equal("text", ContentMarkdownWriter.Write(reading.Nodes).Trim());
        Assert.Contains(reading.Warnings, w => w.StartsWith("1 link", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Needs", "shared")]
    public void Refuses_or_reads_every_shared_hostile_file_in_two_seconds()
    {
        foreach (var path in Directory.GetFiles(SharedFolder.Find("corpora", "hostile"), "*.docx"))
        {
            var watch = Stopwatch.StartNew();
            Assert.NotNull(Read(File.ReadAllBytes(path)));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), path);
        }
    }

    private static ContentReading Read(byte[] bytes) => WordReader.Read(bytes, TestContext.Current.CancellationToken);

    private static string Refusal(byte[] bytes) => Assert.IsType<ContentReading.Refused>(Read(bytes)).Reason;
}
