namespace DocWorkbench.Core.Materials.Content;

/// <summary>The words of content as a reader sees them: one line a paragraph, list entry, table row or line of code.</summary>
public static class ContentPlainWriter
{
    public static string Write(IEnumerable<ContentNode> nodes) => string.Join('\n', nodes.Select(Plain).Where(t => t.Length > 0));

    private static string Plain(ContentNode node) =>
        node switch
        {
            HeadingNode heading => heading.Text.Plain.Trim(),
            ParagraphNode paragraph => paragraph.Text.Plain.Trim(),
            ListNode list => string.Join('\n', list.Entries.Select(e => Write(e.Content))),
            CodeNode code => code.Code,
            QuoteNode quote => Write(quote.Content),
            TableNode table => string.Join('\n', table.Rows.Select(Row)),
            CommentNode comment => Write(comment.Content),
            RuleNode => "",
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    private static string Row(TableRow row) => string.Join(" | ", row.Cells.Select(c => Write(c.Content).Replace('\n', ' ')));
}
