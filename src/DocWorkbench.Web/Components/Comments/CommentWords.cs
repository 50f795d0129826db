using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;

namespace DocWorkbench.Web.Components.Comments;

/// <summary>Comments in a writer's words.</summary>
internal static class CommentWords
{
    private const int LongestStart = 60;

    /// <summary>"3 comments, 1 open"; null for none.</summary>
    public static string? Count(IReadOnlyCollection<CommentThread> threads)
    {
        var comments = threads.Sum(t => t.Comments.Count(c => !c.IsRemoved));
        var open = threads.Count(t => t.IsOpen);
        return comments == 0 ? null
            : open == 0 ? Counted.Of(comments, "comment")
            : CommentTexts.Count_Open.With(Counted.Of(comments, "comment"), open);
    }

    /// <summary>As a sentence begins: "You", a name, or "Somebody".</summary>
    public static string Author(DeskView view, string actorId)
    {
        var who = view.Who(actorId);
        return view.IsMe(actorId) || !view.People.ContainsKey(actorId) ? who.Capital() : who;
    }

    /// <summary>What a thread is told apart by where it is not read out whole: "Comment by you, 14:25".</summary>
    public static string Label(DeskView view, CommentThread thread) =>
        (thread.IsOpen ? CommentTexts.Label_Open : CommentTexts.Label_Resolved).With(
            view.Who(thread.Comments[0].AuthorId),
            SaidBy.When(thread.Comments[0].UtcTicks)
        );

    /// <summary>The first words of a thread, on one line.</summary>
    public static string Start(CommentThread thread)
    {
        var words = string.Join(
            ' ',
            thread.Comments.First(c => !c.IsRemoved).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return words.Length <= LongestStart ? words : $"{string.Concat(words.EnumerateRunes().Take(LongestStart - 1))}…";
    }
}
