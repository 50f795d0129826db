using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class HandTests
{
    private static readonly HowTo HowTo = HowTo("# A\n\none two three\n\n## B\n\nfour\n");

    [Fact]
    public void What_a_person_writes_is_a_change_that_is_taken()
    {
        var review = new History(HowTo);
        review.Write("h1", "two", "zwei\udc92");

        Assert.Equal("# A\n\none zwei\udc92 three\n\n## B\n\nfour\n", review.Result);
        Assert.Equal((0, DecisionKind.Accepted), (review.State.Changes[0].Proposal, review.State.Changes[0].Decision.Kind));
    }

    [Fact]
    public void It_can_be_rejected_edited_and_undone_like_any_other()
    {
        var review = new History(HowTo);
        var written = review.Write("h1", "two", "zwei");
        review.Add(ReviewEventKind.Edited, "h1", "deux");
        Assert.Contains("one deux three", review.Result, StringComparison.Ordinal);

        review.Add(ReviewEventKind.Rejected, "h1");
        Assert.Contains("one two three", review.Result, StringComparison.Ordinal);

        review.Undo(written);
        Assert.Empty(review.State.Changes);
    }

    [Fact]
    public void A_persons_text_comes_before_a_proposal_about_the_same_text()
    {
        var review = new History(HowTo, Quoting(Modify("", "two three", "2 3")));
        review.Write("h1", "one two", "1 2");

        Assert.Equal("1/1", Assert.Single(review.State.Tray).Key);
        review.Add(ReviewEventKind.Rejected, "h1");
        Assert.Empty(review.State.Tray);
    }

    [Fact]
    public void Of_two_written_about_the_same_text_one_stands_and_the_other_is_kept()
    {
        var review = new History(HowTo);
        review.Write("h1", "one two", "eins zwei");
        review.Write("h2", "two three", "2 3");

        Assert.Equal("# A\n\neins zwei three\n\n## B\n\nfour\n", review.Result);
        Assert.Equal(("0/2", "2 3"), Assert.Single(review.State.Tray) is var kept ? (kept.Key, kept.Operation.Text) : default);

        review.Add(ReviewEventKind.Rejected, "h1");
        Assert.Equal("# A\n\none 2 3\n\n## B\n\nfour\n", review.Result);
    }

    [Fact]
    public void Written_text_that_waits_in_the_tray_can_be_put_elsewhere()
    {
        var review = new History(HowTo);
        review.Write("h1", "one two", "eins zwei");
        review.Write("h2", "two three", "2 3");
        review.Place("0/2", "S02", atEnd: true);

        Assert.Equal("# A\n\neins zwei three\n\n## B\n\nfour\n\n2 3\n", review.Result);
        Assert.Empty(review.State.Tray);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"Start":0,"Length":9999,"Text":""}""")]
    [InlineData("""{"Start":2147483647,"Length":2147483647,"Text":""}""")]
    public void A_written_change_of_another_how_to_is_left_out(string json)
    {
        var review = new History(HowTo);
        review.Add(ReviewEventKind.Written, "h1", json);

        Assert.Empty(review.State.Changes);
    }

    [Fact]
    public void What_had_no_place_can_be_put_somewhere_by_a_person()
    {
        var review = new History(HowTo, Quoting(Modify("", "not there", "placed text")));
        var key = Assert.Single(review.State.Tray).Key;
        var placed = review.Place(key, "S01", atEnd: false);
        Assert.Empty(review.State.Tray);

        review.Accept(1);
        Assert.Equal("placed text\n\n# A\n\none two three\n\n## B\n\nfour\n", review.Result);

        review.Undo(placed);
        Assert.Equal(key, Assert.Single(review.State.Tray).Key);
    }

    [Fact]
    public void The_last_place_a_person_chose_counts()
    {
        var review = new History(HowTo, Quoting(Modify("", "not there", "x")));
        review.Place("1/1", "S01", atEnd: false);
        review.Place("1/1", "S02", atEnd: true);
        review.Accept(1);

        Assert.Equal("# A\n\none two three\n\n## B\n\nfour\n\nx\n", review.Result);
    }

    [Fact]
    public void A_place_that_is_not_in_the_how_to_leaves_it_in_the_tray()
    {
        var review = new History(HowTo, Quoting(Modify("", "not there", "x")));
        review.Place("1/1", "S77", atEnd: true);

        Assert.Single(review.State.Tray);
    }

    [Fact]
    public void What_a_person_places_keeps_what_it_rests_on()
    {
        var passage = new CitedPassage("P1", "m", "line 1", "cited words");
        var operation = Op(1, OperationKind.InsertAfter, "S99", null, Words(BlockKind.Paragraph, "x", "P1"));
        var review = new History(HowTo, Of(HowTo, [passage], operation));
        review.Place("1/1", "S01", atEnd: true);

        Assert.Equal(passage, Assert.Single(review.Single(1).Change.Citations).Passage);
    }
}
