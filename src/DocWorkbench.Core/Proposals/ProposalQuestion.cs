using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;

namespace DocWorkbench.Core.Proposals;

/// <summary>All a proposal source is given.</summary>
public sealed record ProposalQuestion(HowTo HowTo, ImmutableArray<Material> Materials, ChangeRequest Request);
