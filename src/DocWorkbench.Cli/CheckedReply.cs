using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Cli;

/// <summary>A reply and what the checks say of it.</summary>
internal sealed record CheckedReply(HowTo HowTo, Proposal Proposal, Placement Placement, EvidenceReport Report);
