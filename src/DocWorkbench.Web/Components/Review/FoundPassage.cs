using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A cited passage among the review's materials.</summary>
/// <param name="HasChanged">The citation speaks of an earlier version of the material, where the passage read otherwise.</param>
internal sealed record FoundPassage(DeskMaterial Material, Passage Passage, bool HasChanged);
