using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Prompts;

/// <summary>A passage under the short name a prompt gives it.</summary>
/// <param name="Name">P001, P002…</param>
public sealed record PromptPassage(string Name, Material Material, Passage Passage);
