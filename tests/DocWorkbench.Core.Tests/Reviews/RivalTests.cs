using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class RivalTests
{
    private static readonly HowTo HowTo = HowTo("# A\n\none two three\n");

    [Fact]
    public void Of_two_proposals_about_the_same_text_the_second_waits_in_the_tray()
    {
        var review = new History(
            HowTo,
            Quoting(Modify("", "one two", "1 2")),
            Quoting(Modify("", "two three", "2 3"), Modify("", "A", "B"))
        );

        Assert.Equal([(2, 2), (1, 1)], review.State.Changes.Select(c => (c.Proposal, c.Change.Number)));
        var waiting = Assert.Single(review.State.Tray);
        Assert.Equal(("2/1", "2 3"), (waiting.Key, waiting.Operation.Text));
        Assert.Contains("reject it to make room", waiting.Operation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void It_comes_back_when_the_other_is_rejected_and_goes_when_that_is_undone()
    {
        var review = new History(HowTo, Quoting(Modify("", "one two", "1 2")), Quoting(Modify("", "two three", "2 3")));
        var first = review.State.Changes[0].Change.Id;
        var rejection = review.Add(ReviewEventKind.Rejected, first);

        Assert.Empty(review.State.Tray);
        review.Add(ReviewEventKind.Accepted, review.State.Changes.Single(c => c.Proposal == 2).Change.Id);
        Assert.Equal("# A\n\none 2 3\n", review.Result);

        review.Undo(rejection);
        Assert.Equal(("# A\n\none two three\n", "2/1"), (review.Result, Assert.Single(review.State.Tray).Key));
    }

    [Fact]
    public void What_loses_its_room_keeps_what_was_decided_and_can_be_put_elsewhere()
    {
        var review = new History(HowTo, Quoting(Modify("", "one two", "1 2")), Quoting(Modify("", "two three", "2 3")));
        var rejection = review.Add(ReviewEventKind.Rejected, review.State.Changes[0].Change.Id);
        review.Add(ReviewEventKind.Edited, review.State.Changes.Single(c => c.Proposal == 2).Change.Id, "zwei drei");
        review.Undo(rejection);

        var waiting = Assert.Single(review.State.Tray);
        Assert.Equal((DecisionKind.Edited, "zwei drei"), (waiting.Earlier.Kind, waiting.Operation.Text));

        review.Place(waiting.Key, "S01", atEnd: true);
        Assert.Empty(review.State.Tray);
        review.Add(ReviewEventKind.Accepted, review.State.Changes.Single(c => c.Proposal == 2).Change.Id);
        Assert.Equal("# A\n\none two three\n\nzwei drei\n", review.Result);
    }

    [Fact]
    public void The_same_change_proposed_twice_is_decided_once()
    {
        var review = new History(HowTo, Quoting(Modify("", "one", "1")), Quoting(Modify("", "one", "1")));

        Assert.Single(review.State.Changes);
        Assert.Equal("The same change is there already.", Assert.Single(review.State.Tray).Operation.Reason);
    }

    [Fact]
    public void Two_proposals_do_not_both_bring_a_section_of_one_name()
    {
        var review = new History(HowTo, Quoting(Add("New", "## New\n\na")), Quoting(Add("New", "## new\n\nb")));

        Assert.Single(review.State.Changes);
        Assert.Equal("2/1", Assert.Single(review.State.Tray).Key);
    }

    [Fact]
    public void A_reply_for_another_version_of_the_how_to_is_all_in_the_tray()
    {
        var other = Quoting(Modify("", "one", "1"), Add("New", "## New\n\nx")) with { BaseSha256 = "beef" };
        var review = new History(HowTo, other);

        Assert.Empty(review.State.Changes);
        Assert.Equal(["1/1", "1/2"], review.State.Tray.Select(t => t.Key));
        Assert.All(review.State.Tray, t => Assert.Contains("another version", t.Operation.Reason, StringComparison.Ordinal));
    }
}
