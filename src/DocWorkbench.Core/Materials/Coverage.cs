using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials;

/// <summary>What went into a material's passages and what did not.</summary>
/// <param name="Characters">Characters of plain text in the passages.</param>
public sealed record Coverage(int Passages, int Characters, ImmutableArray<LeftOut> LeftOut);
