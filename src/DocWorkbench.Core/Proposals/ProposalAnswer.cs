using System.Collections.Immutable;

namespace DocWorkbench.Core.Proposals;

/// <summary>A reply to store, a part of one, or one sentence on why there is none.</summary>
public abstract record ProposalAnswer
{
    private ProposalAnswer() { }

    /// <summary>Null where nobody was asked who sends or charges something.</summary>
    public ReplyReceipt? Receipt { get; init; }

    /// <param name="Bytes">The reply as it is stored: complete with its base and the passages it cites.</param>
    public sealed record Reply(ImmutableArray<byte> Bytes) : ProposalAnswer;

    /// <summary>An answer that ended too early: the changes that were whole, marked as not all there are.</summary>
    /// <param name="Bytes">As of a whole reply.</param>
    /// <param name="Reason">One sentence on why there are no more.</param>
    public sealed record Part(ImmutableArray<byte> Bytes, string Reason) : ProposalAnswer;

    /// <param name="Reason">For the writer; holds no key and no markup of a server's error page.</param>
    public sealed record Failed(string Reason) : ProposalAnswer
    {
        /// <summary>What may help.</summary>
        public Remedy Remedy { get; init; }

        /// <summary>Ids of the passages the server names as what it objects to; empty where it names none.</summary>
        public ImmutableArray<string> Named { get; init; } = [];
    }
}
