namespace DocWorkbench.Core.Materials;

/// <summary>A heading in a material's table of contents.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Number">Counted by the file, such as "2.1"; empty for none.</param>
public sealed record OutlineEntry(int Level, string Number, string Text, string PassageId);
