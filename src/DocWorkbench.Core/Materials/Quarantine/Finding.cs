namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>Something in a text that holds it back.</summary>
/// <param name="At">Where it begins in the text; 0 where it only shows once the text is read otherwise.</param>
/// <param name="ReadsAs">What it says once read otherwise, as when it was encoded; null where it stands as it is.</param>
internal readonly record struct Finding(QuarantineReason Reason, int At, string? ReadsAs = null);
