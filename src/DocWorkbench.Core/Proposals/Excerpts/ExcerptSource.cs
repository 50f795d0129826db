namespace DocWorkbench.Core.Proposals.Excerpts;

/// <summary>The excerpt drafter as a proposal source: offline, no model.</summary>
public sealed class ExcerptSource : IProposalSource
{
    public const string Title = "Excerpts (no AI)";

    public string Name => Title;

    public Task<ProposalAnswer> AskAsync(ProposalQuestion question, IProgress<ProposalStep> progress, CancellationToken cancellationToken)
    {
        progress.Report(new ProposalStep.Doing("Ranking passages"));
        return Task.Run<ProposalAnswer>(
            () =>
            {
                var proposal = ExcerptDrafter.Draft(question.HowTo, question.Materials, question.Request, cancellationToken);
                return new ProposalAnswer.Reply([.. ProposalWriter.Write(proposal)]);
            },
            cancellationToken
        );
    }
}
