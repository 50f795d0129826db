using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Parts;

/// <summary>A part on its way to an edit.</summary>
/// <param name="Place">In characters: of the how-to, and of the how-to with the whole change made.</param>
internal readonly record struct Part(EditKind Kind, Run Place);
