using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence;

/// <summary>Whether a passage went into the proposal, was left aside, or still waits for somebody to look at it.</summary>
/// <param name="Reason">One sentence.</param>
public sealed record LedgerEntry(Passage Passage, Material Material, LedgerUse Use, string Reason);
