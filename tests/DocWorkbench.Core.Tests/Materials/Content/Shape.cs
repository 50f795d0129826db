using DocWorkbench.Core.Materials.Content;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocWorkbench.Core.Tests.Materials.Content;

/// <summary>The structure of content and of parsed Markdown in one form, so that the two can be compared.</summary>
internal static class Shape
{
    public static string Of(IEnumerable<ContentNode> nodes) => string.Join(' ', nodes.Select(Of));

    public static string Of(IEnumerable<Block> blocks) => string.Join(' ', blocks.Select(Of));

    private static string Of(ContentNode node) =>
        node switch
        {
            HeadingNode heading => $"h{heading.Level}({heading.Text.Plain})",
            ParagraphNode paragraph => $"p({paragraph.Text.Plain})",
            ListNode list => $"{(list.Ordered ? "ol" + list.Start : "ul")}[{string.Join(", ", list.Entries.Select(e => Of(e.Content)))}]",
            CodeNode code => $"code:{code.Language}({code.Code})",
            QuoteNode quote => $"q:{quote.Label}[{Of(quote.Content)}]",
            TableNode table => $"t[{string.Join(" / ", table.Rows.Select(r => string.Join('|', r.Cells.Select(c => Of(c.Content)))))}]",
            RuleNode => "hr",
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    private static string Of(Block block) =>
        block switch
        {
            HeadingBlock heading => $"h{heading.Level}({Words(heading.Inline)})",
            ParagraphBlock paragraph => $"p({Words(paragraph.Inline)})",
            ListBlock list =>
                $"{(list.IsOrdered ? "ol" + list.OrderedStart : "ul")}[{string.Join(", ", list.Cast<ListItemBlock>().Select(e => Of((IEnumerable<Block>)e)))}]",
            FencedCodeBlock code => $"code:{(code.Info is { Length: > 0 } info ? info : "")}({code.Lines})",
            AlertBlock alert => $"q:{alert.Kind}[{Of((IEnumerable<Block>)alert)}]",
            QuoteBlock quote => $"q:[{Of((IEnumerable<Block>)quote)}]",
            Table table =>
                $"t[{string.Join(" / ", table.Cast<Markdig.Extensions.Tables.TableRow>().Select(r => string.Join('|', r.Cast<Markdig.Extensions.Tables.TableCell>().Select(c => Of((IEnumerable<Block>)c)))))}]",
            ThematicBreakBlock => "hr",
            _ => block.GetType().Name,
        };

    private static string Words(ContainerInline? inline) =>
        string.Concat(
            (inline ?? []).Select(i =>
                i switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    LineBreakInline => "\n",
                    CodeInline code => code.Content,
                    _ => i.GetType().Name,
                }
            )
        );
}
