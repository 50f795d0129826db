using System.Collections.Immutable;

namespace DocWorkbench.Core.Proposals;

/// <summary>A reply to store, or one sentence on why there is none.</summary>
public abstract record ProposalAnswer
{
    private ProposalAnswer() { }

    /// <param name="Bytes">The reply as it is stored: complete with its base and the passages it cites.</param>
    public sealed record Reply(ImmutableArray<byte> Bytes) : ProposalAnswer;

    /// <param name="Reason">For the writer; holds no key and no markup of a server's error page.</param>
    public sealed record Failed(string Reason) : ProposalAnswer;
}
