using System.Collections.Immutable;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>A proposal tied to a how-to: what has a place, and what has none with the reason.</summary>
public sealed record Placement(ImmutableArray<Change> Placed, ImmutableArray<UnplacedOperation> Unplaced);
