namespace DocWorkbench.Core.Changes;

/// <summary>What became of a row between the text before and the text after.</summary>
public enum AlignedRowKind
{
    Same,
    Added,
    Removed,
    Changed,
}
