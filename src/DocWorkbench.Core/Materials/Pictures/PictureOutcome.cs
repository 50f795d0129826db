namespace DocWorkbench.Core.Materials.Pictures;

/// <summary>What became of a picture: shown under an id, or not shown for a reason.</summary>
/// <param name="Id">Empty when it is not shown.</param>
/// <param name="Refusal">Named in the singular; null when it is shown.</param>
public sealed record PictureOutcome(string Id, LeftOut? Refusal);
