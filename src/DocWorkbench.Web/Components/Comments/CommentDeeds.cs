using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Comments;

/// <summary>What a person can do with comments. None of it is a decision, and undo passes it by.</summary>
internal static class CommentDeeds
{
    /// <summary>Characters one comment may have.</summary>
    public const int Longest = 10_000;

    /// <param name="name">The change in a word or two, for the status line.</param>
    /// <returns>Why it was not saved, in one sentence; null where it was.</returns>
    public static Task<string?> CommentAsync(this ReviewDesk desk, string changeId, string name, string typed) =>
        SaveAsync(
            desk,
            ReviewEventKind.Commented,
            CommentThread.OnChange(changeId),
            typed,
            CommentTexts.Done_Commented.With(name),
            desk.View?.State.Comments.On(changeId) is [.., { IsOpen: true, Comments: [var only] }] ? only : null
        );

    /// <returns>Why it was not saved, in one sentence; null where it was.</returns>
    public static Task<string?> AnswerAsync(this ReviewDesk desk, CommentThread thread, string typed) =>
        SaveAsync(
            desk,
            ReviewEventKind.CommentReplied,
            CommentThread.TargetOf(thread.Id),
            typed,
            CommentTexts.Done_Answered,
            desk.View?.State.Comments.On(thread.ChangeId).FirstOrDefault(t => t.Id == thread.Id)?.Comments[^1]
        );

    /// <param name="seen">The newest event about the comment when its author began to change it.</param>
    /// <returns>Why it was not saved, in one sentence; null where it was.</returns>
    public static async Task<string?> ChangeAsync(this ReviewDesk desk, Comment comment, string typed, long seen)
    {
        var text = typed.TrimEnd();
        if (text == comment.Text)
        {
            return null;
        }

        if (Problem(text) is { } problem)
        {
            return problem;
        }

        var target = Comment.TargetOf(comment.Id);
        if (await desk.AppendAsync(ReviewEventKind.CommentEdited, target, text, CommentTexts.Done_Changed, seen))
        {
            return null;
        }

        await desk.SayAsync(CommentTexts.Error_ChangedElsewhere);
        return CommentTexts.Error_ChangedElsewhere;
    }

    public static Task<bool> RemoveAsync(this ReviewDesk desk, Comment comment) =>
        desk.AppendAsync(ReviewEventKind.CommentRemoved, Comment.TargetOf(comment.Id), text: null, CommentTexts.Done_Removed, seen: null);

    /// <summary>Says that nothing is left to do about it, or that something is.</summary>
    public static Task<bool> ResolveAsync(this ReviewDesk desk, CommentThread thread, bool isResolved) =>
        desk.AppendAsync(
            isResolved ? ReviewEventKind.CommentResolved : ReviewEventKind.CommentReopened,
            CommentThread.TargetOf(thread.Id),
            text: null,
            isResolved ? CommentTexts.Done_Resolved : CommentTexts.Done_Reopened,
            seen: null
        );

    /// <param name="last">What was last said there.</param>
    private static async Task<string?> SaveAsync(
        ReviewDesk desk,
        ReviewEventKind kind,
        string target,
        string typed,
        string done,
        Comment? last
    )
    {
        var text = typed.TrimEnd();
        if (Problem(text) is { } problem)
        {
            return problem;
        }

        // Sent once more after a lost connection that had brought it here all the same.
        if (last?.Text == text && desk.View?.IsMe(last.AuthorId) == true)
        {
            return null;
        }

        return await desk.AppendAsync(kind, target, text, done, seen: null) ? null : CommentTexts.Error_ReviewGone;
    }

    private static string? Problem(string text) =>
        text.Length == 0 ? CommentTexts.Empty_Comment
        : text.Length > Longest ? CommentTexts.Error_TooLong.With(Longest)
        : null;
}
