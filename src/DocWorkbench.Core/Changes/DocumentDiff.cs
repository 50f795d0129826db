using System.Collections.Immutable;

namespace DocWorkbench.Core.Changes;

/// <summary>How one version of a how-to became another: all changes accepted give the one exactly, none the other.</summary>
/// <param name="Simplified">Why the comparison is coarser than usual; null where it is not.</param>
public sealed record DocumentDiff(ImmutableArray<DocumentChange> Changes, string? Simplified);
