using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>A Markdown text cut at its blocks; each passage is a verbatim slice, anchored by its lines.</summary>
internal static class MarkdownCutter
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAlertBlocks()
        .UsePreciseSourceLocation()
        .Build();

    public static IReadOnlyList<PassageDraft> Cut(string text)
    {
        MarkdownDocument tree;
        try
        {
            tree = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's word for "nested too deeply": the text is still readable as plain paragraphs.
            return PlainCutter.Cut(text);
        }

        var pieces = tree.SelectMany(Pieces).ToList();
        return [.. pieces.Select((piece, i) => Draft(piece, End(pieces, i, text.Length), text)).OfType<PassageDraft>()];
    }

    private static IEnumerable<Block> Pieces(Block block) =>
        block switch
        {
            YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock => [],
            ListBlock { Count: > 1 } list when list.Descendants().Any(d => d is CodeBlock or Table or QuoteBlock) => list,
            _ => [block],
        };

    // A paragraph that a table follows without a blank line is said to reach over the table's lines.
    private static int End(List<Block> pieces, int at, int length)
    {
        var end = Math.Min(pieces[at].Span.End + 1, length);
        var next = at + 1 < pieces.Count ? pieces[at + 1].Span.Start : end;
        return next > pieces[at].Span.Start ? Math.Min(end, next) : end;
    }

    private static PassageDraft? Draft(Block block, int end, string text)
    {
        if (block.Span.Start < 0 || end <= block.Span.Start)
        {
            return null;
        }

        // A slice begins at its line, so that what is indented below it keeps its place.
        var start = text.LastIndexOf('\n', Math.Max(block.Span.Start - 1, 0)) + 1;
        start = string.IsNullOrWhiteSpace(text[start..block.Span.Start]) ? start : block.Span.Start;
        var slice = text[start..end].TrimEnd();
        var lines = slice.Count(c => c == '\n');
        return new PassageDraft(
            Kind(block),
            block is HeadingBlock heading ? heading.Level : 0,
            slice,
            MarkdownWords.Of(block, Pipeline),
            lines == 0 ? $"line {block.Line + 1}" : $"lines {block.Line + 1}-{block.Line + 1 + lines}"
        );
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
