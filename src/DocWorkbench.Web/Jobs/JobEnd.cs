using System.Collections.Immutable;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Jobs;

/// <summary>How a question ended.</summary>
/// <param name="Outcome">Empty when it ended well; else one sentence on why there is no proposal, or not a whole one.</param>
public sealed record JobEnd(string Outcome)
{
    /// <summary>What may help, where it ended with a sentence.</summary>
    public Remedy Remedy { get; init; }

    /// <summary>Ids of passages the server named as what it objects to; most name none.</summary>
    public ImmutableArray<string> Named { get; init; } = [];

    /// <summary>Null where nobody was asked who sends or charges something.</summary>
    public ReplyReceipt? Receipt { get; init; }
}
