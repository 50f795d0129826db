using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Content;

/// <summary>Content as Markdown: ATX headings, "-" lists, fenced code, pipe tables where they can hold the table.</summary>
public static partial class ContentMarkdownWriter
{
    /// <summary>The pieces with a blank line between them, ended by one line feed; empty for no pieces.</summary>
    public static string Write(IEnumerable<ContentNode> nodes)
    {
        var lines = Blocks([.. nodes]);
        return lines.Length == 0 ? "" : lines + "\n";
    }

    internal static string Blocks(IReadOnlyList<ContentNode> nodes)
    {
        var text = new StringBuilder();
        for (var i = 0; i < nodes.Count; i++)
        {
            var block = Block(nodes[i], HasOtherMarker(nodes, i));
            if (block.Length > 0)
            {
                text.Append(text.Length == 0 ? "" : "\n\n").Append(block);
            }
        }

        return text.ToString();
    }

    // Two lists side by side would read as one: the marker of every second one differs.
    private static bool HasOtherMarker(IReadOnlyList<ContentNode> nodes, int at)
    {
        var other = false;
        for (var i = at; i > 0 && nodes[i] is ListNode && nodes[i - 1] is ListNode; i--)
        {
            other = !other;
        }

        return other;
    }

    private static string Block(ContentNode node, bool otherMarker) =>
        node switch
        {
            HeadingNode heading =>
                $"{new string('#', Math.Clamp(heading.Level, 1, 6))} {ClosingMarks().Replace(OneLine(heading.Text.Markdown), @"\$0")}",
            ParagraphNode paragraph => Paragraph(paragraph.Text.Markdown),
            ListNode list => List(list, otherMarker),
            CodeNode code => Code(code),
            QuoteNode quote => Quote(quote),
            TableNode table => TableMarkdownWriter.Write(table),
            CommentNode comment => Comment(comment),
            RuleNode => "***",
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    internal static string Paragraph(string markdown) =>
        string.Join('\n', markdown.Trim().Split('\n').Select(line => LineStart().Replace(line.TrimEnd('\r'), Escaped)));

    private static string Escaped(Match start) =>
        char.IsAsciiDigit(start.Groups[2].ValueSpan[0])
            ? $"{start.Groups[1].Value}{start.Groups[2].Value[..^1]}\\{start.Groups[2].Value[^1]}"
            : $"{start.Groups[1].Value}\\{start.Groups[2].Value}";

    private static string OneLine(string markdown) => LineBreak().Replace(markdown, " ").Trim();

    private static string List(ListNode list, bool otherMarker)
    {
        var loose = list.Entries.Any(e => Enumerable.Range(0, e.Content.Length).Any(i => NeedsBlankLine(e.Content, i)));
        var text = new StringBuilder();
        for (var i = 0; i < list.Entries.Length; i++)
        {
            var marker =
                list.Ordered ? $"{list.Start + i}{(otherMarker ? ')' : '.')} "
                : otherMarker ? "* "
                : "- ";
            text.Append(
                    i == 0 ? ""
                    : loose ? "\n\n"
                    : "\n"
                )
                .Append(Entry(list.Entries[i], marker, loose));
        }

        return text.ToString();
    }

    // Directly under a paragraph only a list is read as such, and a numbered one only when it begins with 1.
    private static bool NeedsBlankLine(ImmutableArray<ContentNode> content, int at) =>
        at > 0 && (content[at] is not ListNode list || content[at - 1] is ListNode || list is { Ordered: true, Start: not 1 });

    private static string Entry(ListEntry entry, string marker, bool loose)
    {
        var body = new StringBuilder();
        for (var i = 0; i < entry.Content.Length; i++)
        {
            var block = Block(entry.Content[i], HasOtherMarker(entry.Content, i));
            if (block.Length > 0)
            {
                body.Append(
                        body.Length == 0 ? ""
                        : loose ? "\n\n"
                        : "\n"
                    )
                    .Append(block);
            }
        }

        return marker + Indent(body.ToString(), marker.Length).TrimStart(' ');
    }

    private static string Indent(string text, int width)
    {
        var margin = new string(' ', width);
        return string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : margin + line));
    }

    private static string Code(CodeNode code)
    {
        var longest = BacktickRun().Matches(code.Code).Select(m => m.Length).DefaultIfEmpty(0).Max();
        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}{code.Language}\n{code.Code}\n{fence}";
    }

    private static string Quote(QuoteNode quote)
    {
        var body = Blocks(quote.Content);

        // Only a paragraph goes on directly under the label; a list or a table there could be read as the label's own words.
        var gap = quote.Content.FirstOrDefault() is ParagraphNode or null ? "\n" : "\n\n";
        var text = quote.Label is null ? body : $"[!{quote.Label.ToUpperInvariant()}]{gap}{body}";
        return string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? ">" : "> " + line));
    }

    private static string Comment(CommentNode comment) => Blocks([new ParagraphNode(comment.Label), .. comment.Content]);

    // What begins a line so would be read as a heading, a list, a quotation or a rule.
    [GeneratedRegex(@"^(\s{0,3})(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|-{2,}(?=\s*$)|=+(?=\s*$)|\d{1,9}[.)](?=\s|$))")]
    private static partial Regex LineStart();

    // A run of "#" at the end of a heading would be taken for its closing marks.
    [GeneratedRegex(@"(?<=^|\s)#+$")]
    private static partial Regex ClosingMarks();

    [GeneratedRegex(@"\\?\r?\n")]
    private static partial Regex LineBreak();

    [GeneratedRegex("`+")]
    private static partial Regex BacktickRun();
}
