namespace DocWorkbench.Core.Reviews;

/// <summary>What became of a change when the how-to changed.</summary>
public enum CarryKind
{
    /// <summary>Somebody changed the same text in another way; a person chooses.</summary>
    Met,

    /// <summary>The text it is about is no longer there; a person may put the new text there all the same.</summary>
    Outdated,

    /// <summary>What it wanted has been done; there is nothing to decide.</summary>
    AlreadyThere,
}
