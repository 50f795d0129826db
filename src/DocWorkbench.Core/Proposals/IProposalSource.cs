namespace DocWorkbench.Core.Proposals;

/// <summary>Something that answers a request with proposed sections: the excerpt drafter, a language model.</summary>
public interface IProposalSource
{
    /// <summary>As a writer reads it: "Excerpts (no AI)".</summary>
    string Name { get; }

    /// <param name="progress">Told of each step, from any thread.</param>
    /// <exception cref="OperationCanceledException">The writer cancelled before any change was whole.</exception>
    Task<ProposalAnswer> AskAsync(ProposalQuestion question, IProgress<ProposalStep> progress, CancellationToken cancellationToken);
}
