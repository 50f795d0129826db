using System.Collections.Immutable;

namespace DocWorkbench.Core.Proposals;

/// <summary>How far a question to a proposal source has come, for the writer who waits.</summary>
public abstract record ProposalStep
{
    private ProposalStep() { }

    /// <summary>What is being done, in words.</summary>
    public sealed record Doing(string Words) : ProposalStep;

    /// <summary>Nothing is being done until a moment; then it is asked again.</summary>
    /// <param name="Why">One sentence.</param>
    /// <param name="Try">The try that comes next; the first is 1.</param>
    /// <param name="Tries">The most there will be.</param>
    public sealed record Waiting(string Why, DateTimeOffset Until, int Try, int Tries) : ProposalStep;

    /// <summary>An answer is coming in.</summary>
    /// <param name="Characters">All that came.</param>
    /// <param name="Changes">Those that are whole.</param>
    /// <param name="Raw">All that came, as it came.</param>
    /// <param name="Whole">A reply to store should no more come; empty while no change is whole.</param>
    public sealed record Arriving(int Characters, ImmutableArray<ProposedOperation> Changes, string Raw, ImmutableArray<byte> Whole)
        : ProposalStep;
}
