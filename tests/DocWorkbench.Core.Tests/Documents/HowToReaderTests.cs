using CsCheck;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Documents;

public sealed class HowToReaderTests
{
    private static readonly string[] Pieces =
    [
        "# A\n",
        "- x\n",
        "  - y\r\n",
        "```\n",
        "| a | b |\n",
        "|---|---|\n",
        "\n",
        "---\n",
        "[a]: b\n",
        "text",
        "> q\r",
        "    code\n",
        ":::image x\n",
        "<!-- \n",
    ];

    [Fact]
    public void Cuts_any_text_into_units_that_begin_at_lines() =>
        Gen.OneOf(
                Gen.String[Gen.Char["ab|-`~#>*1.): \t\n\r[]!<\0\ud83d\udc92"], 0, 120],
                Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(string.Concat)
            )
            .Sample(
                text =>
                {
                    var howTo = HowToReader.Read(SourceText.FromString(text));
                    var lineStarts = LineEnds.Lines(howTo.Text).Select(l => l.Start).ToHashSet();
                    var at = 0;
                    foreach (var unit in howTo.Units)
                    {
                        Assert.Equal(at, unit.Span.Start);
                        Assert.Contains(unit.Span.Start, lineStarts);
                        Assert.True(unit.Span.Contains(unit.Content));
                        Assert.True(howTo.SectionAt(unit.Span.Start).Id == unit.SectionId);
                        at = unit.Span.End;
                    }

                    Assert.Equal(howTo.Text.Length, at);
                    Assert.Equal(howTo.Text, string.Concat(howTo.Sections.Select(s => howTo.Source.Slice(s.Span))));
                },
                iter: 3_000
            );

    [Theory]
    [InlineData("\n\r\n# A\n\ntext\nmore\n\n\n", "Blank:", "Heading:# A", "Paragraph:text\nmore")]
    [InlineData("- a\n  b\n\n  c\n  - d\n1. e", "ListItem:- a\n  b", "Paragraph:  c", "ListItem:  - d", "ListItem:1. e")]
    [InlineData(
        "| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\r\nx",
        "TableRow:| a | b |",
        "TableRow:|---|---|",
        "TableRow:| 1 | 2 |",
        "Paragraph:x"
    )]
    [InlineData("a\n\n```sh\n# no\n\n```\n    b\n", "Paragraph:a", "Code:```sh\n# no\n\n```", "Code:    b")]
    [InlineData("> [!NOTE]\n> a\n\n<div>\nx\n</div>\n\n***\n", "Quote:> [!NOTE]\n> a", "Html:<div>\nx\n</div>", "Rule:***")]
    [InlineData("Title\nmore\n===\ntext", "Heading:Title\nmore\n===", "Paragraph:text")]
    [InlineData("[a]: b\n[c]: d\n  'e'\nf", "Definitions:[a]: b", "Definitions:[c]: d\n  'e'", "Paragraph:f")]
    [InlineData("a\rb\r\rc", "Paragraph:a\rb", "Paragraph:c")]
    public void Knows_what_each_unit_is(string text, params string[] expected) => Assert.Equal(expected, Units(text));

    [Fact]
    public void Keeps_publishing_syntax_apart_from_the_words_around_it()
    {
        var units = Units(
            "Intro\n[!INCLUDE [x](y.md)]\n:::image type=\"content\"\nsource=\"a.png\":::\nafter\n:::zone pivot=\"p\"\n\n# [Linux](#tab/linux)\n\nUse it\n\n---\n\n---\n"
        );

        Assert.Equal(
            [
                "Paragraph:Intro",
                "Directive:[!INCLUDE [x](y.md)]",
                "Directive::::image type=\"content\"\nsource=\"a.png\":::",
                "Paragraph:after",
                "Directive::::zone pivot=\"p\"",
                "Directive:# [Linux](#tab/linux)",
                "Paragraph:Use it",
                "Directive:---",
                "Rule:---",
            ],
            units
        );
    }

    [Fact]
    public void Reads_front_matter_by_key()
    {
        var howTo = Read("---\ntitle: \"A \\\"b\\\"\" # note\ntags:\n- x\n  # deep\nms.date: 1\n---\n\n# H\n");

        Assert.Equal(
            ["---", "title: \"A \\\"b\\\"\" # note", "tags:\n- x\n  # deep", "ms.date: 1", "---", "# H"],
            howTo.Units.Select(u => howTo.Source.Slice(u.Content))
        );
        Assert.Equal("A \"b\"", howTo.Title);
        Assert.Single(howTo.Units.Where(u => u.Kind == UnitKind.FrontMatter).Select(u => u.Container).Distinct());
    }

    [Fact]
    public void Cuts_sections_at_headings_of_the_document_only()
    {
        var howTo = Read("p\n# A `b` [c](d)\n## 1. X\n> # quoted\n\n- # listed\n\n```\n# fenced\n```\n### Y\n## X #\n# A b c\n");

        Assert.Equal(["", "A b c", "1. X", "Y", "X", "A b c"], howTo.Sections.Select(s => s.Heading));
        Assert.Equal(["S00", "S01", "S02", "S03", "S04", "S05"], howTo.Sections.Select(s => s.Id));
        Assert.Equal("A b c > 1. X > Y", howTo.Sections[3].Path);
        Assert.Equal(howTo.Sections[4].Span.End, howTo.Sections[1].TreeSpan.End);
        Assert.Equal(howTo.Sections[3].Span.End, howTo.Sections[2].TreeSpan.End);
        Assert.Equal("## X #\n", howTo.Source.Slice(howTo.Sections[4].HeadingSpan));
    }

    [Fact]
    public void Gives_units_of_one_list_one_number_and_their_depth()
    {
        var howTo = Read("- a\n  - b\n\n    c\n\ntext\n\n- d\n");

        Assert.Equal([(1, 0), (1, 1), (1, 2), (0, 0), (2, 0)], howTo.Units.Select(u => (u.Container, u.Depth)));
    }

    [Fact]
    public void Reads_text_with_undecodable_bytes_and_byte_order_mark()
    {
        var howTo = HowToReader.Read(SourceText.FromBytes([0xEF, 0xBB, 0xBF, (byte)'#', (byte)' ', 0x92, (byte)'\n', (byte)'x']));

        Assert.Equal([UnitKind.Heading, UnitKind.Paragraph], howTo.Units.Select(u => u.Kind));
    }

    [Theory]
    [InlineData("[ (](", 40_000)]
    [InlineData("> ", 50_000)]
    [InlineData("[a]: b\n", 80_000)]
    [InlineData("- ", 20_000)]
    [InlineData("</<!--", 100_000)]
    [InlineData("`a``b```c", 50_000)]
    [InlineData("a\n- b\n", 20_000)]
    [InlineData("| a\n", 50_000)]
    [InlineData("*a **a ", 50_000)]
    public void Reads_text_made_to_keep_a_parser_busy_within_two_seconds(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var howTo = Read(text);

        Assert.Equal(text.Length, howTo.Units.Sum(u => u.Span.Length));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Falls_back_to_lines_where_the_text_is_too_much_for_a_parser()
    {
        var howTo = Read("---\na: b\n---\n# T\n\n```\n# no\n```\nx\ny\n\n" + new string('[', 20_001) + "\n");

        Assert.Equal(
            [
                UnitKind.FrontMatter,
                UnitKind.FrontMatter,
                UnitKind.FrontMatter,
                UnitKind.Heading,
                UnitKind.Code,
                UnitKind.Paragraph,
                UnitKind.Paragraph,
            ],
            howTo.Units.Select(u => u.Kind)
        );
        Assert.Equal("T", howTo.Title);
    }

    private static HowTo Read(string text) => HowToReader.Read(SourceText.FromString(text));

    private static string[] Units(string text)
    {
        var howTo = Read(text);
        return [.. howTo.Units.Select(u => $"{u.Kind}:{howTo.Source.Slice(u.Content)}")];
    }
}
