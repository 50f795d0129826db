using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class VersionTests
{
    private const string Base = "# A\n\none two three\n\nfour\n";
    private static readonly HowTo HowTo = HowTo(Base);

    private static History Review => new(HowTo, Quoting(Modify("", "one two three", "1 2 3"), Modify("", "four", "4")));

    [Fact]
    public void A_change_asked_for_again_stands_in_the_place_of_the_earlier_and_all_else_stays()
    {
        var review = Review;
        review.Accept(2);
        var first = review.Single(1).Change.Id;
        review.ProposeAgain(first, Quoting(Modify("", "one two three", "one 2 three")), asked: 1);

        var newer = review.State.Changes.Single(c => c.Proposal == 2);
        Assert.Equal(("one 2 three", "1 2 3"), (newer.Change.NewText, newer.EarlierVersion?.Change.NewText));
        Assert.Equal((2, 1), (review.State.Changes.Length, review.State.Decided));
        Assert.Empty(review.State.Tray);
    }

    [Fact]
    public void An_accepted_version_gives_way_to_the_one_asked_for_after_it()
    {
        var review = Review;
        var accepted = review.Accept(1);
        review.ProposeAgain(review.Single(1).Change.Id, Quoting(Modify("", "two", "2")), asked: accepted);

        Assert.Equal(Base, review.Result);
        Assert.Equal(DecisionKind.Accepted, review.State.Changes.Single(c => c.Proposal == 2).EarlierVersion?.Decision.Kind);
    }

    [Fact]
    public void What_was_decided_after_the_question_is_kept_and_the_answer_waits()
    {
        var review = Review;
        var first = review.Single(1).Change.Id;
        review.Accept(1);
        review.ProposeAgain(first, Quoting(Modify("", "two", "2")), asked: 0);

        Assert.Equal(Base.Replace("one two three", "1 2 3", StringComparison.Ordinal), review.Result);
        Assert.Equal("2/1", Assert.Single(review.State.Tray).Key);
    }

    [Fact]
    public void The_earlier_version_can_be_brought_back_and_that_be_undone()
    {
        var review = Review;
        var first = review.Single(1).Change.Id;
        review.ProposeAgain(first, Quoting(Modify("", "two", "2")), asked: 0);
        var back = review.Add(ReviewEventKind.BroughtBack, first);

        Assert.Equal("1 2 3", review.State.Find(first)?.Change.NewText);
        Assert.Equal("2/1", Assert.Single(review.State.Tray).Key);
        review.Undo(back);
        Assert.Null(review.State.Find(first));
    }

    [Fact]
    public void An_answer_without_a_change_leaves_the_earlier_version_where_it_is()
    {
        var review = Review;
        var first = review.Single(1).Change.Id;
        review.ProposeAgain(first, Quoting(Modify("", "not there", "2")), asked: 0);

        Assert.Equal("1 2 3", review.State.Find(first)?.Change.NewText);
        Assert.Equal("2/1", Assert.Single(review.State.Tray).Key);
    }

    [Fact]
    public void A_third_version_keeps_both_earlier_ones_reachable()
    {
        var review = Review;
        review.ProposeAgain(review.Single(1).Change.Id, Quoting(Modify("", "two", "2")), asked: 0);
        review.ProposeAgain(review.State.Changes.Single(c => c.Proposal == 2).Change.Id, Quoting(Modify("", "two", "zwei")), asked: 0);

        var newest = review.State.Changes.Single(c => c.Proposal == 3);
        Assert.Equal(("zwei", "2"), (newest.Change.NewText, newest.EarlierVersion?.Change.NewText));
        Assert.Equal("1 2 3", newest.EarlierVersion?.EarlierVersion?.Change.NewText);
    }

    [Theory]
    [InlineData("NotShipped", RejectReason.NotShipped)]
    [InlineData("OutOfScope", RejectReason.OutOfScope)]
    [InlineData("3", null)]
    [InlineData("because", null)]
    [InlineData(null, null)]
    public void A_rejection_may_say_why(string? stored, RejectReason? reason)
    {
        var review = Review;
        review.Add(ReviewEventKind.Rejected, review.Single(1).Change.Id, stored);

        Assert.Equal((DecisionKind.Rejected, reason), (review.Of(1).Kind, review.Of(1).Reason));
    }
}
