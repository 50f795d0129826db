namespace DocWorkbench.Web.Components.Comments;

/// <summary>What the browser keeps unsaved comments under.</summary>
internal static class CommentSlots
{
    public static string OfChange(string reviewId, string changeId) => $"{Of(reviewId)}on.{changeId}";

    public static string OfAnswer(string reviewId, long threadId) => FormattableString.Invariant($"{Of(reviewId)}answer.{threadId}");

    public static string OfEdit(string reviewId, long commentId) => FormattableString.Invariant($"{OfEdits(reviewId)}{commentId}");

    /// <summary>What the slots of all changed comments begin with.</summary>
    public static string OfEdits(string reviewId) => $"{Of(reviewId)}edit.";

    private static string Of(string reviewId) => $"docworkbench.comment.{reviewId}.";
}
