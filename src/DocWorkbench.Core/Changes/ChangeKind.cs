namespace DocWorkbench.Core.Changes;

/// <summary>What a change does to the text.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,

    /// <summary>A block left one place and stands at another; its words may differ as well.</summary>
    Moved,
}
