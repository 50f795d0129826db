using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class UndoneDeedsTests
{
    private static History Review => new(HowTo("# A\n\nOne.\n\nTwo.\n"), Quoting(Modify("A", "One.", "1."), Modify("A", "Two.", "2.")));

    [Fact]
    public void What_was_undone_last_is_brought_back_first_and_then_what_was_undone_before_it()
    {
        var review = Review;
        var first = review.Accept(1);
        var second = review.Reject(2);
        Assert.Empty(Undone(review));
        review.Undo(second);
        review.Undo(first);

        Assert.Equal([first], Undone(review));
        review.Redo(first);
        Assert.Equal([second], Undone(review));
        Assert.Equal(DecisionKind.Accepted, review.Of(1).Kind);
        review.Redo(second);
        Assert.Empty(Undone(review));
        Assert.Equal(DecisionKind.Rejected, review.Of(2).Kind);
        Assert.Equal([second], review.State.LastDeed.Select(e => e.Sequence));
    }

    [Fact]
    public void A_new_decision_leaves_nothing_to_bring_back_but_a_comment_does()
    {
        var review = Review;
        var accepted = review.Accept(1);
        review.Undo(accepted);
        review.Add(ReviewEventKind.Commented, review.Single(1).Change.Id, "Hm.");
        Assert.Equal([accepted], Undone(review));

        review.Reject(2);

        Assert.Empty(Undone(review));
    }

    [Fact]
    public void Decisions_undone_together_come_back_together()
    {
        var review = Review;
        review.Together(() => review.Accept(1), () => review.Accept(2));
        var last = review.State.LastDeed.Select(e => e.Sequence).ToList();
        review.Together(() => review.Undo(last[0]), () => review.Undo(last[1]));

        Assert.Equal(last, Undone(review));
        review.Together(() => review.Redo(last[0]), () => review.Redo(last[1]));
        Assert.Empty(Undone(review));
        Assert.Equal(2, review.State.Decided);
        Assert.Equal(last, review.State.LastDeed.Select(e => e.Sequence));
    }

    private static ImmutableArray<long> Undone(History review) => [.. review.LastUndone.Select(e => e.Sequence)];
}
