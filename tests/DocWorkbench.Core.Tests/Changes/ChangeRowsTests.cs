using CsCheck;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Changes;

public sealed class ChangeRowsTests
{
    private const string Base = "# A\n\nFirst old paragraph here.\n\nSecond one.\n\n## B\n\nLast.\n";

    [Fact]
    public void A_changed_word_stands_in_its_whole_block()
    {
        var rows = Of(Base, Modify("A", "old", "new")).Rows;

        Assert.Equal(
            (AlignedRowKind.Changed, "First old paragraph here.\n\n", "First new paragraph here.\n\n"),
            (rows[0].Kind, rows[0].Before, rows[0].After)
        );
        Assert.Equal("old", Marked(rows[0].Before, rows[0].BeforeMarks.Single()));
        Assert.Equal("new", Marked(rows[0].After, rows[0].AfterMarks.Single()));
    }

    [Fact]
    public void A_change_over_two_blocks_shows_both() =>
        Assert.Equal(
            "First old paragraph here.\n\nSecond one.\n\n",
            string.Concat(Of(Base, Modify("A", "here.\n\nSecond", "there.\n\nNext")).Rows.Select(r => r.Before))
        );

    [Fact]
    public void Text_between_blocks_stands_alone()
    {
        var rows = Of(Base, Add("New", "## New\n\nx"));

        Assert.Empty(rows.Rows);
        Assert.Equal(0, rows.Context.Length);
    }

    [Fact]
    public void The_rows_of_each_side_are_that_sides_text() =>
        Gen.Select(
                Pick.Joined(8, "# A\n\n", "alpha beta\n", "\n", "- one\n", "- two\r\n", "```\ncode\n```\n", "é "),
                Gen.Int[0, 200],
                Gen.Int[0, 60],
                Pick.Joined(4, "beta ", "- new\n", "\n\n", "ö", "## H\n")
            )
            .Sample(
                (text, start, length, updated) =>
                {
                    var howTo = HowTo(text);
                    start = Math.Min(start, text.Length);
                    var target = new Core.Text.TextSpan(start, Math.Min(length, text.Length - start));
                    var rows = ChangeRows.Of(howTo, Change(target, updated), updated, TestContext.Current.CancellationToken);

                    Assert.True(rows.Context.Contains(target));
                    if (rows.Context.Length > 0)
                    {
                        var (from, to) = (rows.Context.Start, rows.Context.End);
                        Assert.Equal(text[from..to], string.Concat(rows.Rows.Select(r => r.Before)));
                        Assert.Equal(text[from..start] + updated + text[target.End..to], string.Concat(rows.Rows.Select(r => r.After)));
                    }
                }
            );

    private static string Marked(string? text, Core.Text.TextSpan mark) => text?.Substring(mark.Start, mark.Length) ?? "";

    private static ChangeRows Of(string text, object entry)
    {
        HowTo howTo = HowTo(text);
        var change = Assert.Single(OperationPlacer.Place(howTo, Quoting(entry)).Placed);
        return ChangeRows.Of(howTo, change, change.NewText, TestContext.Current.CancellationToken);
    }

    private static Change Change(Core.Text.TextSpan target, string text) =>
        new()
        {
            Id = "c",
            Number = 1,
            Kind = ChangeKind.Changed,
            Target = target,
            NewText = text,
            Section = "",
            Place = "",
            Reason = "",
        };
}
