namespace DocWorkbench.Web.Storage;

/// <summary>The newest of each kind that a person's page showed; 0 for none.</summary>
public readonly record struct SeenUpTo(long Event, int Proposal, int Material);
