using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>A passage that speaks of a section.</summary>
/// <param name="Strength">From 0 to 1; how near its words are to the section's.</param>
public sealed record SpokenPassage(Material Material, Passage Passage, double Strength);
