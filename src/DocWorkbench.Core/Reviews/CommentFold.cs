namespace DocWorkbench.Core.Reviews;

/// <summary>Puts comments and answers together into threads.</summary>
internal static class CommentFold
{
    public static CommentThreads Fold(IEnumerable<RecordedEvent> standing)
    {
        var threads = new Dictionary<long, CommentThread>();
        foreach (var recorded in standing.Where(e => Comment.Kinds.Contains(e.Event.Kind)))
        {
            var said = recorded.Event;
            if (said.Kind == ReviewEventKind.Commented)
            {
                if (CommentThread.FindChange(said.Target) is { } change)
                {
                    threads[said.Sequence] = new CommentThread(said.Sequence, change, [Written(recorded)]);
                }
            }
            else if (ThreadOf(said, threads) is { } thread)
            {
                threads[thread.Id] = After(thread, recorded);
            }
        }

        return threads.Count == 0 ? CommentThreads.None : new CommentThreads(threads.Values.Select(Shown).OfType<CommentThread>());
    }

    private static CommentThread? ThreadOf(ReviewEvent said, Dictionary<long, CommentThread> threads) =>
        CommentThread.Find(said.Target) is { } id ? threads.GetValueOrDefault(id)
        : Comment.Find(said.Target) is { } comment ? threads.Values.FirstOrDefault(t => t.Comments.Any(c => c.Id == comment))
        : null;

    private static CommentThread After(CommentThread thread, RecordedEvent recorded)
    {
        var said = recorded.Event;
        return said.Kind switch
        {
            // Nobody would look for an answer where nothing is left to do.
            ReviewEventKind.CommentReplied => thread with { Comments = thread.Comments.Add(Written(recorded)), Resolved = null },
            // Who was first counts.
            ReviewEventKind.CommentResolved => thread with { Resolved = thread.Resolved ?? said },
            ReviewEventKind.CommentReopened => thread with { Resolved = null },
            _ => thread with
            {
                Comments = [.. thread.Comments.Select(c => Comment.TargetOf(c.Id) == said.Target ? After(c, recorded) : c)],
            },
        };
    }

    private static Comment After(Comment comment, RecordedEvent recorded) =>
        recorded.Event.ActorId != comment.AuthorId || comment.IsRemoved ? comment
        : recorded.Event.Kind == ReviewEventKind.CommentRemoved ? comment with { Text = "", IsRemoved = true }
        : comment with { Text = recorded.Text ?? "", EditedTicks = recorded.Event.UtcTicks };

    private static Comment Written(RecordedEvent recorded) =>
        new(recorded.Event.Sequence, recorded.Event.ActorId, recorded.Event.UtcTicks, recorded.Text ?? "");

    /// <summary>Without what was removed, but for a first comment that was answered; null where nothing is left.</summary>
    private static CommentThread? Shown(CommentThread thread) =>
        thread.Comments.All(c => c.IsRemoved)
            ? null
            : thread with
            {
                Comments = [.. thread.Comments.Where((c, i) => i == 0 || !c.IsRemoved)],
            };
}
