namespace DocWorkbench.Core.Proposals;

/// <summary>Something the materials do not answer.</summary>
public sealed record UnmetNeed(string Section, string Missing);
