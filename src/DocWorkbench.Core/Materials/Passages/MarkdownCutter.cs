using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>A Markdown text cut at its blocks; each passage is a verbatim slice, anchored by its lines.</summary>
internal sealed class MarkdownCutter
{
    private const string TooTangled = "The Markdown is too long or too tangled to take apart; it was cut at its blank lines.";
    private const int LongList = 600;
    private const int LongTable = 40;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAlertBlocks()
        .UsePreciseSourceLocation()
        .Build();

    private readonly TextLines lines;
    private readonly MarkdownWords words = new(Pipeline);
    private readonly MarkdownLeftOut left = new();

    private MarkdownCutter(TextLines lines) => this.lines = lines;

    public static MarkdownCut Cut(string text)
    {
        var lines = new TextLines(text);
        if (MarkdownBounds.AreExceeded(lines))
        {
            return new MarkdownCut(PlainCutter.Cut(text), Title: null, [], [], TooTangled);
        }

        try
        {
            return new MarkdownCutter(lines).Cut(Markdown.Parse(text, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's word for "nested too deeply": the text is still readable as plain paragraphs.
            return new MarkdownCut(PlainCutter.Cut(text), Title: null, [], [], TooTangled);
        }
    }

    private MarkdownCut Cut(MarkdownDocument tree)
    {
        var pieces = tree.SelectMany(Pieces).ToList();
        var drafts = pieces.SelectMany((piece, i) => Drafts(piece, End(pieces, i))).ToImmutableArray();
        var title = FrontMatterLines.FindTitle(lines, FrontMatterLines.FindEnd(lines));
        return new MarkdownCut(drafts, title.Length > 0 ? title : null, left.All(), left.Hidden, Warning: null);
    }

    private IEnumerable<Block> Pieces(Block block)
    {
        switch (block)
        {
            case ThematicBreakBlock:
                return [];
            case YamlFrontMatterBlock:
                left.FrontMatter(block.Span.Length);
                return [];
            case LinkReferenceDefinitionGroup group:
                left.Definitions(group.Count, group.Sum(d => d.Span.Length));
                return [];
            case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                left.Comment(Slice(comment, comment.Span.End + 1), Anchor(comment, comment.Span.End + 1));
                return [];
            case ListBlock { Count: > 1 } list when IsLong(list):
                return list;
            default:
                return [block];
        }
    }

    private static bool IsLong(ListBlock list) =>
        list.Span.Length > LongList || list.Descendants().Any(d => d is CodeBlock or Table or QuoteBlock);

    // A paragraph that a table follows without a blank line is said to reach over the table's lines.
    private int End(List<Block> pieces, int at)
    {
        var end = Math.Min(pieces[at].Span.End + 1, lines.Text.Length);
        var next = at + 1 < pieces.Count ? pieces[at + 1].Span.Start : end;
        return next > pieces[at].Span.Start ? Math.Min(end, next) : end;
    }

    private IEnumerable<PassageDraft> Drafts(Block block, int end)
    {
        if (block.Span.Start < 0 || end <= block.Span.Start)
        {
            return [];
        }

        return block is Table { Count: > LongTable } table ? RowGroups(table, end) : [Draft(block, Start(block), end, words.Of(block))];
    }

    private IEnumerable<PassageDraft> RowGroups(Table table, int end)
    {
        var groups = table.OfType<TableRow>().Chunk(LongTable).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var start = i == 0 ? Start(table) : RowStart(groups[i][0]);
            var stop = i + 1 < groups.Count ? RowStart(groups[i + 1][0]) : end;
            yield return Draft(table, start, stop, words.Of(groups[i]));
        }
    }

    private PassageDraft Draft(Block block, int start, int end, string text)
    {
        var slice = lines.Text[start..end].TrimEnd();
        var isTab = block is HeadingBlock && DirectiveLines.IsTab(lines.Words(lines.LineAt(start)));
        return new PassageDraft(
            Kind(block),
            block is HeadingBlock heading && !isTab ? heading.Level : 0,
            slice,
            text,
            Anchor(start, slice.Length)
        );
    }

    // A row's own place begins behind its first bar.
    private int RowStart(TableRow row) => lines.StartOf(lines.LineAt(row.Span.Start));

    // A slice begins at its line, so that what is indented below it keeps its place.
    private int Start(Block block)
    {
        var line = lines.StartOf(lines.LineAt(block.Span.Start));
        return lines.Text.AsSpan(line, block.Span.Start - line).IsWhiteSpace() ? line : block.Span.Start;
    }

    private string Slice(Block block, int end) => lines.Text[block.Span.Start..Math.Min(end, lines.Text.Length)].Trim();

    private string Anchor(Block block, int end) => Anchor(block.Span.Start, Slice(block, end).Length);

    private string Anchor(int start, int length)
    {
        var (first, last) = (lines.LineAt(start) + 1, lines.LineAt(Math.Max(start + length - 1, start)) + 1);
        return first == last ? $"line {first}" : $"lines {first}-{last}";
    }

    private static PassageKind Kind(Block block) =>
        block switch
        {
            HeadingBlock => PassageKind.Heading,
            ListBlock or ListItemBlock => PassageKind.List,
            Table => PassageKind.Table,
            CodeBlock => PassageKind.Code,
            QuoteBlock => PassageKind.Quote,
            _ => PassageKind.Paragraph,
        };
}
