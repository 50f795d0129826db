using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Content;

/// <summary>Counts the characters of content, white space aside: each once, whatever is repeated or put between pieces when they are written.</summary>
internal static class ContentCount
{
    public static int Of(IEnumerable<ContentNode> nodes) => nodes.Sum(Of);

    private static int Of(ContentNode node) =>
        node switch
        {
            HeadingNode heading => LetterCount.Of(heading.Text.Plain),
            ParagraphNode paragraph => LetterCount.Of(paragraph.Text.Plain),
            CodeNode code => LetterCount.Of(code.Code),
            ListNode list => list.Entries.Sum(e => Of(e.Content)),
            QuoteNode quote => Of(quote.Content),
            TableNode table => table.Rows.Sum(r => r.Cells.Sum(c => Of(c.Content))),
            CommentNode comment => Of(comment.Content),
            RuleNode => 0,
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
}
