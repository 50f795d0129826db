namespace DocWorkbench.Core.Materials;

/// <summary>A heading in a material's table of contents.</summary>
/// <param name="Level">1 to 6.</param>
public sealed record OutlineEntry(int Level, string Text, string PassageId);
