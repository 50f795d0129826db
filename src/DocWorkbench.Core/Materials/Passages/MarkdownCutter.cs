using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
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

        return [.. tree.SelectMany(Pieces).Select(block => Draft(block, text)).Where(d => d is not null).Select(d => d!)];
    }

    private static IEnumerable<Block> Pieces(Block block) =>
        block switch
        {
            YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock => [],
            ListBlock { Count: > 1 } list when list.Descendants().Any(d => d is CodeBlock or Table or QuoteBlock) => list,
            _ => [block],
        };

    private static PassageDraft? Draft(Block block, string text)
    {
        var end = Math.Min(block.Span.End + 1, text.Length);
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
            Plain(block),
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

    private static string Plain(Block block)
    {
        var words = new StringBuilder();
        using var writer = new StringWriter(words);
        var renderer = new HtmlRenderer(writer)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        Pipeline.Setup(renderer);
        renderer.Render(block);
        return words.ToString().Trim();
    }
}
