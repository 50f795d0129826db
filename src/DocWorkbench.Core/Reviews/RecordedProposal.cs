using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Reviews;

/// <summary>A proposal and when it came, to know which text it was made for where it does not say.</summary>
public sealed record RecordedProposal(Proposal Proposal, long UtcTicks)
{
    /// <summary>The change it is a newer version of; null where it was asked for by itself.</summary>
    public string? Replaces { get; init; }

    /// <summary>When it was asked for; who decides on the earlier version later than that keeps it.</summary>
    public long AskedTicks { get; init; }
}
