namespace DocWorkbench.Core.Reviews;

/// <summary>What a person did in a review. The names are stored: never rename one.</summary>
public enum ReviewEventKind
{
    /// <summary>Target: the change. The proposed text is taken.</summary>
    Accepted,

    /// <summary>Target: the change; text: a <see cref="RejectReason"/> by name, or none. The current text stays.</summary>
    Rejected,

    /// <summary>Target: the change; text: what the person wrote in place of the proposal. Counts as accepted.</summary>
    Edited,

    /// <summary>Target: the change. What was decided before no longer counts.</summary>
    Reopened,

    /// <summary>Target: the change; text: which of its parts are taken or left and what that makes of it, as JSON.</summary>
    PartsDecided,

    /// <summary>Target: a change that was asked for again. It stands in its place again, and the newer version waits.</summary>
    BroughtBack,

    /// <summary>Target: a <see cref="FindingDecision.TargetOf"/>; text: a <see cref="DismissReason"/> by name. The finding holds up nothing.</summary>
    FindingDismissed,

    /// <summary>Target: a <see cref="FindingDecision.TargetOf"/>; text: the id of the passage that holds where two disagree.</summary>
    SourceChosen,

    /// <summary>Target: a <see cref="SkippedPassage.TargetOf"/>; text: a <see cref="SkipReason"/> by name. Nobody needs to use it.</summary>
    PassageSkipped,

    /// <summary>Target: the operation that had no place ("proposal/number"); text: the place a person chose, as JSON.</summary>
    Placed,

    /// <summary>Target: a new id; text: a change a person made by hand, as JSON.</summary>
    Written,

    /// <summary>Target: the SHA-256 of the how-to as it is now; text: its bytes. From here on the review is about that text.</summary>
    BroughtUpToDate,

    /// <summary>Target: a new id; text: how many of the events that follow are one deed, to be taken back at once.</summary>
    Together,

    /// <summary>Target: a <see cref="CommentThread.OnChange"/>; text: what was said of the change. No decision, and undo passes it by.</summary>
    Commented,

    /// <summary>Target: a <see cref="CommentThread.TargetOf"/>; text: the answer. A thread that was resolved is open again.</summary>
    CommentReplied,

    /// <summary>Target: a <see cref="CommentThread.TargetOf"/>. Nothing is left to do about it.</summary>
    CommentResolved,

    /// <summary>Target: a <see cref="CommentThread.TargetOf"/>.</summary>
    CommentReopened,

    /// <summary>Target: a <see cref="Comment.TargetOf"/> of one's own; text: what it says now.</summary>
    CommentEdited,

    /// <summary>Target: a <see cref="Comment.TargetOf"/> of one's own. It is shown no more; the history keeps it.</summary>
    CommentRemoved,

    /// <summary>Target: the sequence of the event that no longer counts.</summary>
    Undone,

    /// <summary>Target: the sequence of the undone event that counts again.</summary>
    Redone,
}
