namespace DocWorkbench.Core.Materials.Versions;

/// <summary>Two places whose passages may stand for each other.</summary>
internal readonly record struct PairCandidate(int Before, int After, double Weight);
