namespace DocWorkbench.Core.Reviews;

/// <summary>Why a change was rejected. The names are stored: never rename one.</summary>
public enum RejectReason
{
    NotShipped,
    Wrong,
    AlreadySaid,
    Style,
    OutOfScope,
}
