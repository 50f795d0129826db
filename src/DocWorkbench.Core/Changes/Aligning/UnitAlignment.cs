namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Which unit stands for which.</summary>
/// <param name="Partners">For each unit before, the index of its unit after, rising; -1 for none.</param>
/// <param name="Limited">True where the texts were too large to weigh every pair.</param>
internal sealed record UnitAlignment(ComparedUnit[] Before, ComparedUnit[] After, int[] Partners, bool Limited);
