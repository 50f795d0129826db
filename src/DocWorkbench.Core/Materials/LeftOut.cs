namespace DocWorkbench.Core.Materials;

/// <summary>Something of a material that is not among its passages.</summary>
/// <param name="What">Named as a writer would: "navigation", "3 comments", "hidden text".</param>
/// <param name="Characters">Characters of text it held.</param>
public sealed record LeftOut(string What, string Why, int Characters);
