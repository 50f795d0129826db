using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Reviews;

/// <summary>A proposal and when it came, to know which text it was made for where it does not say.</summary>
public sealed record RecordedProposal(Proposal Proposal, long UtcTicks);
