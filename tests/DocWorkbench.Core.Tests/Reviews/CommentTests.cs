using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class CommentTests
{
    private const string Base = "# A\n\none two three\n\nfour\n";
    private static readonly HowTo HowTo = HowTo(Base);

    private static History Review => new(HowTo, Quoting(Modify("", "one two three", "1 2 3"), Modify("", "four", "4")));

    [Fact]
    public void A_comment_and_its_answers_stand_with_their_change_as_they_were_written()
    {
        var review = Review;
        var begun = Comment(review, 1, "Is this\r\n <b>so</b>?");
        Comment(review, 2, "Elsewhere.");
        review.Add(ReviewEventKind.CommentReplied, CommentThread.TargetOf(begun), "It is.", by: "ann");

        var thread = Assert.Single(Threads(review, 1));
        Assert.Equal([("kim", "Is this\r\n <b>so</b>?"), ("ann", "It is.")], thread.Comments.Select(c => (c.AuthorId, c.Text)));
        Assert.True(thread.IsOpen);
        Assert.False(thread.IsOnEarlierVersion);
    }

    [Fact]
    public void A_comment_is_no_decision_and_nothing_to_undo()
    {
        var review = Review;
        var accepted = review.Accept(1);
        var begun = Comment(review, 1, "But why?");
        review.Add(ReviewEventKind.CommentResolved, CommentThread.TargetOf(begun));

        Assert.Equal(1, review.State.Decided);
        Assert.Equal(accepted, review.Of(1).By?.Sequence);
        Assert.Equal([accepted], review.State.LastDeed.Select(e => e.Sequence));
        review.Undo(accepted);
        Assert.Empty(review.State.LastDeed);
        Assert.Single(Threads(review, 1));
    }

    [Fact]
    public void Decisions_made_together_are_undone_together_whatever_was_said_after_them()
    {
        var review = Review;
        review.Together(() => review.Accept(1), () => review.Accept(2));
        Comment(review, 2, "Both?");

        Assert.Equal([2, 3], review.State.LastDeed.Select(e => e.Sequence));
    }

    [Fact]
    public void Who_resolved_it_first_is_named_and_reopening_or_an_answer_opens_it_again()
    {
        var review = Review;
        var begun = Comment(review, 1, "Why?");
        Resolve(review, begun, "ann");
        Resolve(review, begun, "kim");

        Assert.Equal("ann", Assert.Single(Threads(review, 1)).Resolved?.ActorId);

        review.Add(ReviewEventKind.CommentReopened, CommentThread.TargetOf(begun));
        Assert.True(Assert.Single(Threads(review, 1)).IsOpen);

        Resolve(review, begun, "kim");
        review.Add(ReviewEventKind.CommentReplied, CommentThread.TargetOf(begun), "Not yet.");
        Assert.True(Assert.Single(Threads(review, 1)).IsOpen);
    }

    [Fact]
    public void Only_its_author_changes_a_comment()
    {
        var review = Review;
        var begun = Comment(review, 1, "Why?");
        review.Add(ReviewEventKind.CommentEdited, Core.Reviews.Comment.TargetOf(begun), "Never mind.", by: "ann");
        review.Add(ReviewEventKind.CommentRemoved, Core.Reviews.Comment.TargetOf(begun), by: "ann");

        var comment = Assert.Single(Assert.Single(Threads(review, 1)).Comments);
        Assert.Equal(("Why?", null), (comment.Text, comment.EditedTicks));

        var edited = review.Add(ReviewEventKind.CommentEdited, Core.Reviews.Comment.TargetOf(begun), "Why so?");
        comment = Assert.Single(Assert.Single(Threads(review, 1)).Comments);
        Assert.Equal(("Why so?", edited - 1), (comment.Text, comment.EditedTicks));
    }

    [Fact]
    public void A_removed_comment_is_told_of_only_while_there_are_answers_to_it()
    {
        var review = Review;
        var begun = Comment(review, 1, "Why?");
        var answer = review.Add(ReviewEventKind.CommentReplied, CommentThread.TargetOf(begun), "Because.", by: "ann");
        review.Add(ReviewEventKind.CommentRemoved, Core.Reviews.Comment.TargetOf(begun));

        Assert.Equal([(true, ""), (false, "Because.")], Assert.Single(Threads(review, 1)).Comments.Select(c => (c.IsRemoved, c.Text)));

        review.Add(ReviewEventKind.CommentRemoved, Core.Reviews.Comment.TargetOf(answer), by: "ann");
        Assert.Empty(Threads(review, 1));
    }

    [Fact]
    public void A_newer_version_shows_what_was_said_of_the_earlier_and_says_so()
    {
        var review = Review;
        Comment(review, 1, "Too short.");
        review.ProposeAgain(review.Single(1).Change.Id, Quoting(Modify("", "one two three", "one 2 three")), asked: 1);
        var newer = review.State.Changes.Single(c => c.Proposal == 2);
        review.Add(ReviewEventKind.Commented, CommentThread.OnChange(newer.Change.Id), "Better.");

        Assert.Equal(
            [("Too short.", true), ("Better.", false)],
            review.State.Comments.Of(newer).Select(t => (t.Comments[0].Text, t.IsOnEarlierVersion))
        );
    }

    [Fact]
    public void Comments_stay_with_their_change_when_the_how_to_is_brought_up_to_date()
    {
        var review = Review;
        Comment(review, 1, "Numbers?");
        Comment(review, 2, "Also here?");
        review.Update(Base.Replace("two", "zwei", StringComparison.Ordinal).Replace("four", "4", StringComparison.Ordinal));

        Assert.Equal("Numbers?", Assert.Single(Threads(review, 1)).Comments[0].Text);
        var there = Assert.Single(review.State.AlreadyThere);
        Assert.Equal("Also here?", Assert.Single(review.State.Comments.Of(there)).Comments[0].Text);
    }

    [Fact]
    public void Comments_go_to_the_tray_with_their_change_and_to_the_place_a_person_gives_it()
    {
        var review = new History(HowTo, Quoting(Modify("", "one two", "1 2")), Quoting(Modify("", "two three", "2 3")));
        var rejection = review.Add(ReviewEventKind.Rejected, review.State.Changes[0].Change.Id);
        var second = review.State.Changes.Single(c => c.Proposal == 2).Change.Id;
        review.Add(ReviewEventKind.Commented, CommentThread.OnChange(second), "Keep this.");
        review.Undo(rejection);

        var waiting = Assert.Single(review.State.Tray);
        Assert.Equal("Keep this.", Assert.Single(review.State.Comments.Of(waiting)).Comments[0].Text);

        review.Place(waiting.Key, "S01", atEnd: true);
        var placed = review.State.Changes.Single(c => c.Proposal == 2);
        Assert.NotEqual(second, placed.Change.Id);
        Assert.Equal("Keep this.", Assert.Single(review.State.Comments.Of(placed)).Comments[0].Text);
    }

    private static long Comment(History review, int number, string text) =>
        review.Add(ReviewEventKind.Commented, CommentThread.OnChange(review.Single(number).Change.Id), text);

    private static void Resolve(History review, long thread, string by) =>
        review.Add(ReviewEventKind.CommentResolved, CommentThread.TargetOf(thread), by: by);

    private static IReadOnlyList<CommentThread> Threads(History review, int number) => review.State.Comments.Of(review.Single(number));
}
