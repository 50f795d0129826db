namespace DocWorkbench.Core.Proposals;

/// <summary>A proposal, or one sentence on why the reply is none.</summary>
public abstract record ProposalReading
{
    private ProposalReading() { }

    public sealed record Success(Proposal Proposal) : ProposalReading;

    public sealed record Refused(string Reason) : ProposalReading;
}
