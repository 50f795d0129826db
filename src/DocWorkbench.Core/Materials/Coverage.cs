using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials;

/// <summary>What went into a material's passages and what did not.</summary>
/// <param name="SourceCharacters">Characters of text in the file, whether they went in or not; for a PDF the letters on its pages.</param>
/// <param name="Characters">Characters of plain text in the passages.</param>
public sealed record Coverage(int SourceCharacters, int Passages, int Characters, ImmutableArray<LeftOut> LeftOut);
