using CsCheck;
using DocWorkbench.Core.Materials.Content;
using Markdig;

namespace DocWorkbench.Core.Tests.Materials.Content;

public sealed class ContentRoundTripTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseAlertBlocks().Build();

    // An alert inside anything else is read as a quotation, by whoever reads it.
    private const int Deepest = 2;

    // Words that would be a heading, a list, a rule or an underline where they begin a line.
    private static readonly Gen<string> Words = Pick.Of(
        "a b",
        "# a",
        "#",
        "- a",
        "-",
        "--",
        "---",
        "+ a",
        "=",
        "==",
        "1. a",
        "12) a",
        "> a",
        "a #",
        "a | b"
    );

    private static readonly Gen<ContentNode> Paragraph = Words
        .Array[1, 3]
        .Select(lines => (ContentNode)new ParagraphNode(new InlineText(string.Join("\\\n", lines), string.Join('\n', lines))));

    private static readonly Gen<ContentNode> Heading = Gen.Select(Gen.Int[1, 6], Words, (level, text) => Nodes.H(level, text));

    private static readonly Gen<ContentNode> Code = Gen.Select(
        Pick.Of(null, "bash"),
        Pick.Of("x", "", "  indented", "```", "````", "~~~", "- x").Array[1, 4],
        (language, lines) => (ContentNode)new CodeNode(language, string.Join('\n', lines))
    );

    private static readonly Gen<ContentNode> Table = Gen.Select(
        Gen.Int[1, 3],
        Gen.Int[1, 3],
        Pick.Of("a", "", "a|b", "- a", @"a\\|b").Array[9],
        (rows, columns, cells) =>
            (ContentNode)
                new TableNode([
                    .. Enumerable
                        .Range(0, rows)
                        .Select(r => new TableRow(
                            [.. Enumerable.Range(0, columns).Select(c => CellOf(cells[3 * r + c]))],
                            IsHeader: r == 0
                        )),
                ])
    );

    private static readonly Gen<ContentNode[]> Content = Blocks(Deepest, most: 4);

    [Fact]
    public void Written_content_is_read_as_the_same_structure() =>
        Content.Sample(
            nodes => Assert.Equal(Shape.Of(nodes), Shape.Of(Markdown.Parse(ContentMarkdownWriter.Write(nodes), Reader))),
            iter: 1_000
        );

    private static Gen<ContentNode[]> Blocks(int depth, int most) => Block(depth).Array[1, most];

    private static Gen<ContentNode> Block(int depth) =>
        depth == 0
            ? Gen.OneOf(Paragraph, Code)
            : Gen.OneOf(
                Paragraph,
                Paragraph,
                Heading,
                Code,
                List(depth),
                List(depth),
                Quote(depth),
                Table,
                Gen.Const<ContentNode>(new RuleNode())
            );

    private static Gen<ContentNode> List(int depth) =>
        Gen.Select(
            Gen.Bool,
            Pick.Of(1, 1, 3, 9),
            Gen.Select(Paragraph, Inside(depth), (first, rest) => new ListEntry([first, .. rest])).Array[1, 3],
            (ordered, start, entries) => (ContentNode)new ListNode(ordered, ordered ? start : 1, [.. entries])
        );

    private static Gen<ContentNode[]> Inside(int depth) =>
        depth == 1
            ? Gen.OneOf(Paragraph, Code).Array[0, 1]
            : Gen.OneOf(List(depth - 1), List(depth - 1), Paragraph, Code, Quote(depth - 1)).Array[0, 2];

    private static Gen<ContentNode> Quote(int depth) =>
        Gen.Select(
            depth == Deepest ? Pick.Of<string?>(null, "NOTE", "WARNING") : Pick.Of<string?>([null]),
            Blocks(depth - 1, most: 2),
            (label, content) => (ContentNode)new QuoteNode(label, [.. content])
        );

    private static TableCell CellOf(string markdown) =>
        markdown.Length == 0
            ? new TableCell([])
            : new TableCell([new ParagraphNode(new InlineText(markdown, markdown.Replace(@"\\", @"\", StringComparison.Ordinal)))]);
}
