namespace DocWorkbench.Core.Evidence;

/// <summary>How much a finding weighs; only a high one holds up accepting everything at once.</summary>
public enum FindingSeverity
{
    Low,
    Medium,
    High,
}
