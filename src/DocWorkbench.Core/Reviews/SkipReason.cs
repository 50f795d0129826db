namespace DocWorkbench.Core.Reviews;

/// <summary>Why a passage is not used. The names are stored: never rename one.</summary>
public enum SkipReason
{
    OutOfScope,
    SaidElsewhere,
    NotForReaders,
    Later,
}
