using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Comments;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Tests.Components.Comments;

public sealed class CommentDeedsTests : CommentDesk
{
    [Fact]
    public async Task A_comment_is_on_the_disk_and_said_with_its_line_ends()
    {
        using var desk = await OpenAsync();

        Assert.Null(await SayAsync(desk, "One.\n\n  Two.\n"));

        Assert.Equal("Commented on Load.", desk.Status);
        Assert.NotNull(desk.SavedAt);
        using var again = await OpenAsync(View(desk).Id);
        Assert.Equal("One.\n\n  Two.", Assert.Single(Threads(again)).Comments[0].Text);
    }

    [Fact]
    public async Task Somebody_elses_comment_does_not_stand_in_the_way_of_a_decision()
    {
        using var desk = await OpenAsync();
        var (change, seen) = (Change(desk), DeskDeeds.SeenOf(View(desk), Change(desk)));
        await AnnSaysAsync(desk, "Wait!");

        Assert.True(await desk.AcceptAsync(change, seen));
        Assert.Single(Threads(desk));
        Assert.Equal(1, View(desk).State.Decided);
    }

    [Fact]
    public async Task Undo_goes_past_comments_to_the_last_decision()
    {
        using var desk = await OpenAsync();
        await desk.RejectAsync(Change(desk), seen: 0);
        await SayAsync(desk, "Too early.");
        Assert.NotNull(DeskDeeds.Unexplained(View(desk)));

        Assert.True(await desk.UndoLastAsync());

        Assert.Equal(0, View(desk).State.Decided);
        Assert.Single(Threads(desk));
        Assert.False(await desk.UndoLastAsync());
        Assert.Single(Threads(desk));
    }

    [Fact]
    public async Task Nothing_and_too_much_are_refused_in_one_sentence()
    {
        using var desk = await OpenAsync();

        Assert.Contains("nothing to save", await SayAsync(desk, " \n\t"), StringComparison.Ordinal);
        Assert.Contains("10,000 characters", await SayAsync(desk, new string('x', 10_001)), StringComparison.Ordinal);
        Assert.Empty(Threads(desk));
        Assert.Null(await SayAsync(desk, new string('x', 10_000)));
    }

    [Fact]
    public async Task A_comment_sent_once_more_over_a_new_connection_is_there_once()
    {
        using var desk = await OpenAsync();
        await SayAsync(desk, "Why?");
        Assert.Null(await SayAsync(desk, "Why?\n"));

        var thread = Assert.Single(Threads(desk));
        await desk.AnswerAsync(thread, "Because.");
        Assert.Null(await desk.AnswerAsync(thread, "Because."));
        Assert.Equal(2, Assert.Single(Threads(desk)).Comments.Length);

        Assert.Null(await SayAsync(desk, "Why?"));
        Assert.Equal(2, Threads(desk).Count);
    }

    [Fact]
    public async Task A_comment_changed_in_another_tab_is_not_written_over_unasked()
    {
        using var desk = await OpenAsync();
        await SayAsync(desk, "Why?");
        using var other = await OpenAsync(View(desk).Id);
        var comment = Threads(desk)[0].Comments[0];
        var seen = View(desk).Stored.LastAbout(Comment.TargetOf(comment.Id));
        Assert.Null(await other.ChangeAsync(comment, "Why now?", seen));

        Assert.Contains("elsewhere meanwhile", await desk.ChangeAsync(comment, "Why here?", seen), StringComparison.Ordinal);
        Assert.Equal("Why now?", Threads(desk)[0].Comments[0].Text);

        seen = View(desk).Stored.LastAbout(Comment.TargetOf(comment.Id));
        Assert.Null(await desk.ChangeAsync(comment, "Why here?", seen));
        Assert.Equal("Why here?", Threads(desk)[0].Comments[0].Text);
    }

    [Fact]
    public async Task The_list_of_reviews_counts_no_comment_as_a_decision()
    {
        using var desk = await OpenAsync();
        await desk.AcceptAsync(Change(desk), seen: 0);
        await SayAsync(desk, "Why?");

        var line = (await Store.Reviews.ListAsync(Cancel)).Single(r => r.Id == View(desk).Id);
        Assert.Equal(1, line.EventCount);
    }
}
