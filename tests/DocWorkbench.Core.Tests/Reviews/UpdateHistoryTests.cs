using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class UpdateHistoryTests
{
    private const string Text =
        "# Pools\n\nA pool has three nodes.\n\nNodes are machines of one size.\n\n## Limits\n\n- ten pools\n- nine zones\n\n## Next steps\n\nRead on.\n";

    private static readonly HowTo HowTo = HowTo(Text);

    [Fact]
    public void Undoing_the_update_brings_text_and_decisions_back()
    {
        var review = new History(HowTo, Quoting(Modify("", "A pool has three nodes.", "Pools have two nodes.")));
        review.Accept(1);
        var before = review.Result;
        var update = review.Update(Text.Replace("has three", "holds three", StringComparison.Ordinal));
        review.Edit(1, "Neither.\n");
        var undone = review.Undo(update);

        Assert.Equal(before, review.Result);
        Assert.Null(review.State.Move);

        review.Redo(update);
        Assert.Contains("\n\nNeither.\n\n", review.Result, StringComparison.Ordinal);
        Assert.Equal((update, undone + 1), (review.State.Move?.Sequence, update + 3));
    }

    [Fact]
    public void What_was_written_after_the_update_goes_back_with_the_undo()
    {
        var review = new History(HowTo);
        var update = review.Update("Before all.\n\n" + Text);
        review.Write("h1", "Read on.", "Read more.");
        review.Write("h2", "Before all.", "Ahead of all.");
        review.Undo(update);

        Assert.Equal(Text.Replace("Read on.", "Read more.", StringComparison.Ordinal), review.Result);
        Assert.Equal(CarryKind.Outdated, Assert.Single(review.State.Changes, c => c.Carry is not null).Carry?.Kind);
    }

    [Fact]
    public void A_reply_is_placed_in_the_text_it_was_made_for()
    {
        var review = new History(HowTo, Quoting(Modify("", "three nodes", "two nodes")));
        review.Update(Text.Replace("three nodes", "four nodes", StringComparison.Ordinal));
        review.Propose(Quoting(Modify("", "nine zones", "ten zones"), Modify("", "three nodes", "six nodes")));

        Assert.Equal(CarryKind.Met, review.State.Changes.Single(c => c.Proposal == 1).Carry?.Kind);
        Assert.Equal("ten zones", review.State.Changes.Single(c => c.Proposal == 2).Change.NewText);
        Assert.Contains("found 0 times", Assert.Single(review.State.Tray).Operation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_counts_through_a_second_update_that_leaves_its_text_alone()
    {
        var review = new History(HowTo, Quoting(Modify("", "A pool has three nodes.", "Pools have two nodes.")));
        var second = Text.Replace("has three", "holds three", StringComparison.Ordinal);
        review.Update(second);
        review.Accept(1);
        review.Update(second + "\nThe end.\n");
        Assert.Contains("\n\nPools have two nodes.\n\n", review.Result, StringComparison.Ordinal);

        review.Update(second.Replace("holds three", "keeps three", StringComparison.Ordinal));
        Assert.Equal((DecisionKind.Undecided, DecisionKind.Accepted), (review.Of(1).Kind, review.Single(1).Carry?.Earlier.Kind));
    }

    [Fact]
    public void Converted_line_ends_touch_no_decision()
    {
        var review = new History(
            HowTo,
            Quoting(Modify("", "- ten pools\n- nine zones", "- two pools\n- one zone"), Modify("", "three", "two"))
        );
        review.Accept(1);
        review.Edit(2, "a\nb");
        var now = Text.ReplaceLineEndings("\r\n");
        review.Update(now);

        Assert.Equal(
            now.Replace("ten pools\r\n- nine zones", "two pools\r\n- one zone", StringComparison.Ordinal)
                .Replace("three", "a\r\nb", StringComparison.Ordinal),
            review.Result
        );
    }

    [Fact]
    public void Before_the_update_it_is_known_what_it_does()
    {
        var review = new History(
            HowTo,
            Quoting(Modify("", "three nodes", "two nodes"), Modify("", "nine zones", "ten zones"), Modify("", "Read on.", "Go on."))
        );
        review.Accept(1);
        review.Accept(2);
        var before = review.State;
        review.Update(
            Text.Replace("three", "four", StringComparison.Ordinal)
                .Replace("nine", "ten", StringComparison.Ordinal)
                .Replace("Read", "Look", StringComparison.Ordinal)
        );

        Assert.Equal(new UpdatePreview(Affected: 1, Open: 1, AlreadyThere: 1), UpdatePreview.Of(before, review.State));
    }
}
