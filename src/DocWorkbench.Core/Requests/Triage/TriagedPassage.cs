using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>A passage with its place among all that could be sent.</summary>
/// <param name="Rank">From 1, best first.</param>
/// <param name="Score">How much of what is wanted it holds; only comparable within one triage.</param>
/// <param name="IsSuggested">Whether it is among those to send if the writer says nothing else.</param>
public sealed record TriagedPassage(Material Material, Passage Passage, int Rank, double Score, bool IsSuggested);
