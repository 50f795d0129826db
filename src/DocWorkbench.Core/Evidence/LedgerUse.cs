namespace DocWorkbench.Core.Evidence;

/// <summary>What became of a passage.</summary>
public enum LedgerUse
{
    Used,
    Skipped,
    Open,
}
