namespace DocWorkbench.Core.Changes;

/// <summary>What a change does to the how-to.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,
    Moved,
}
