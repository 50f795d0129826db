using System.Collections.Immutable;

namespace DocWorkbench.Core.Reviews;

/// <summary>What somebody said, about a change or in answer to it.</summary>
/// <param name="Id">The sequence of the event that wrote it.</param>
/// <param name="Text">Plain text, never markup; empty where it was removed.</param>
public sealed record Comment(long Id, string AuthorId, long UtcTicks, string Text)
{
    private const string Form = "comment:";

    /// <summary>What is done with comments: no decisions, and nothing that undo takes back.</summary>
    public static ImmutableArray<ReviewEventKind> Kinds { get; } =
    [
        ReviewEventKind.Commented,
        ReviewEventKind.CommentReplied,
        ReviewEventKind.CommentResolved,
        ReviewEventKind.CommentReopened,
        ReviewEventKind.CommentEdited,
        ReviewEventKind.CommentRemoved,
    ];

    /// <summary>When its author last changed it; null where it stands as it was written.</summary>
    public long? EditedTicks { get; init; }

    /// <summary>Its author took it away; it is told only as long as there are answers to it.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>What an event on a comment has for its target.</summary>
    public static string TargetOf(long id) => FormattableString.Invariant($"{Form}{id}");

    internal static long? Find(string target) => EventTarget.Number(target, Form);
}
