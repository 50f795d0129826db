using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials;

/// <summary>What went into a material's passages and what did not.</summary>
/// <param name="SourceCharacters">Characters of text in the file, descriptions of pictures among them and white space not, whether they went in or not.</param>
/// <param name="Characters">Those that went into passages, counted alike; never more than there are.</param>
public sealed record Coverage(int SourceCharacters, int Passages, int Characters, ImmutableArray<LeftOut> LeftOut);
