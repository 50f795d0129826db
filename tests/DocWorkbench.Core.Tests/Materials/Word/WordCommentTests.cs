using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordCommentTests
{
    private const string Reference = "<w:r><w:commentReference w:id=\"1\"/></w:r>";

    [Fact]
    public void Reads_a_comment_as_a_piece_of_its_own_after_the_one_it_stands_in()
    {
        var reading = new WordFile()
            .Comments(Comment(1, "Really?", "w:author=\"Ana\" w:date=\"2024-05-03T10:11:00Z\""))
            .Xml(
                $"<w:p>{WordFile.Run("Use the ")}<w:commentRangeStart w:id=\"1\"/>{WordFile.Run("old gateway")}"
                    + $"<w:commentRangeEnd w:id=\"1\"/>{Reference}{WordFile.Run(" here.")}</w:p>"
            )
            .Paragraph("Next.")
            .Read();

        Assert.Equal(["Use the old gateway here.", "Really?", "Next."], reading.Nodes.Select(Plain));
        Assert.Equal("Ana, 2024-05-03, on “old gateway”", Assert.IsType<CommentNode>(reading.Nodes[1]).Label.Plain);
        Assert.Empty(reading.LeftOut);
        var held = Assert.Single(reading.Quarantine);
        Assert.Equal((QuarantineReason.Comment, "Really?"), (held.Reason, held.Text));
        Assert.Equal(reading.Nodes[1].Anchor, held.Anchor);
    }

    [Fact]
    public void Puts_a_comment_inside_a_list_or_table_after_the_whole_of_it()
    {
        var reading = new WordFile()
            .List(1, "bullet:•")
            .Comments(Comment(1, "Why?"))
            .Xml($"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>{WordFile.Run("one")}{Reference}</w:p>")
            .Entry("two", 1)
            .Paragraph("End")
            .Read();

        Assert.Equal([typeof(ListNode), typeof(CommentNode), typeof(ParagraphNode)], reading.Nodes.Select(n => n.GetType()));
    }

    [Fact]
    public void Puts_answers_behind_the_comment_they_answer()
    {
        var reading = new WordFile()
            .Comments(Comment(1, "Why?", "w:author=\"Ana\"", "A1") + Comment(3, "Else?") + Comment(2, "Because.", "w:author=\"Bo\"", "B2"))
            .Threads("<w15:commentEx w15:paraId=\"A1\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"B2\" w15:paraIdParent=\"A1\"/>")
            .Xml($"<w:p>{WordFile.Run("a")}{Reference}<w:r><w:commentReference w:id=\"3\"/></w:r></w:p>")
            .Paragraph("b")
            .Read();

        Assert.Equal(["a", "Why?", "Because.", "Else?", "b"], reading.Nodes.Select(Plain));
        Assert.Equal("Ana, resolved", Assert.IsType<CommentNode>(reading.Nodes[1]).Label.Plain);
        Assert.Equal("Bo, in answer to Ana", Assert.IsType<CommentNode>(reading.Nodes[2]).Label.Plain);
    }

    [Fact]
    public void Puts_a_comment_that_stands_nowhere_at_the_end()
    {
        var reading = new WordFile().Comments(Comment(1, "Lost")).Paragraph("a").Paragraph("b").Read();

        Assert.Equal(["a", "b", "Lost"], reading.Nodes.Select(Plain));
    }

    [Fact]
    public void Shows_only_the_beginning_of_the_words_a_comment_is_about()
    {
        var reading = new WordFile()
            .Comments(Comment(1, "Long"))
            .Xml("<w:commentRangeStart w:id=\"1\"/>")
            .Paragraph(string.Concat(Enumerable.Repeat("word ", 40)))
            .Xml($"<w:p><w:commentRangeEnd w:id=\"1\"/>{Reference}</w:p>")
            .Read();

        var label = Assert.IsType<CommentNode>(reading.Nodes[1]).Label.Plain;
        Assert.EndsWith("word…”", label, StringComparison.Ordinal);
        Assert.InRange(label.Length, 60, 110);
    }

    [Fact]
    public void Ends_when_comments_answer_each_other()
    {
        var reading = new WordFile()
            .Comments(Comment(1, "a", paragraph: "A1") + Comment(2, "b", paragraph: "B2"))
            .Threads("<w15:commentEx w15:paraId=\"A1\" w15:paraIdParent=\"B2\"/><w15:commentEx w15:paraId=\"B2\" w15:paraIdParent=\"A1\"/>")
            .Paragraph("Text")
            .Read();

        Assert.Equal(3, reading.Nodes.Length);
    }

    private static string Comment(int id, string text, string attributes = "", string paragraph = "") =>
        $"<w:comment w:id=\"{id}\" {attributes}><w:p{(paragraph.Length > 0 ? $" w14:paraId=\"{paragraph}\"" : "")}>{WordFile.Run(text)}</w:p></w:comment>";

    private static string Plain(ContentNode node) => ContentPlainWriter.Write([node]);
}
