using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Proposals;

public sealed class BlockWriterTests
{
    [Fact]
    public void Entries_of_one_list_stand_together_and_all_else_apart() =>
        Assert.Equal(
            "Do this:\n\n1. one\n2. two\n\nThen:\n\n1. again\n\n- a\n- b",
            Write(
                Words(BlockKind.LeadIn, "Do this:"),
                Words(BlockKind.Step, "one"),
                Words(BlockKind.Step, "two"),
                Words(BlockKind.Paragraph, "Then:"),
                Words(BlockKind.Step, "again"),
                Words(BlockKind.Bullet, "a"),
                Words(BlockKind.Bullet, "b")
            )
        );

    [Theory]
    [InlineData(BlockKind.Bullet, "- marked", "- marked")]
    [InlineData(BlockKind.Bullet, "two\nlines", "- two\n  lines")]
    [InlineData(BlockKind.Bullet, "-5 degrees", "- -5 degrees")]
    [InlineData(BlockKind.Step, "7. marked", "7. marked")]
    [InlineData(BlockKind.Step, "two\nlines", "1. two\n   lines")]
    [InlineData(BlockKind.Note, "mind\nthis", "> [!NOTE]\n> mind\n> this")]
    [InlineData(BlockKind.Note, "> [!TIP]\n> quoted", "> [!TIP]\n> quoted")]
    [InlineData(BlockKind.Code, "az login", "```\naz login\n```")]
    [InlineData(BlockKind.Code, "```bash\naz login\n```", "```bash\naz login\n```")]
    [InlineData(BlockKind.Code, "~~~\naz login\n~~~", "~~~\naz login\n~~~")]
    [InlineData(BlockKind.Code, "echo '```'", "````\necho '```'\n````")]
    [InlineData(BlockKind.Table, "| a |\n| --- |", "| a |\n| --- |")]
    [InlineData(BlockKind.Paragraph, "\r\n\r\nplain\r\nwords\r\n", "plain\nwords")]
    public void Words_take_the_form_of_their_kind(BlockKind kind, string markdown, string expected) =>
        Assert.Equal(expected, Write(Words(kind, markdown)));

    [Fact]
    public void A_copied_passage_stays_as_it_is()
    {
        var howTo = HowTo("# A\n");
        var passage = new CitedPassage("P1", "m", "line 1", "\n*  odd   spacing*\n\n1) kept\n");

        Assert.Equal(
            "# A\n\n*  odd   spacing*\n\n1) kept\n",
            Apply(howTo, Of(howTo, [passage], Op(1, OperationKind.InsertAfter, "S01", null, Copy(BlockKind.Step, "P1"))))
        );
    }

    // Seen through the one way it is used: a change at the end of a section.
    private static string Write(params ProposedText[] blocks)
    {
        HowTo howTo = HowTo("# A\n");
        return Apply(howTo, Of(howTo, [], Op(1, OperationKind.InsertAfter, "S01", null, blocks)))["# A\n\n".Length..^1];
    }
}
