using System.Collections.Immutable;

namespace DocWorkbench.Core.Proposals;

/// <summary>A reply as it was understood.</summary>
public sealed record Proposal
{
    /// <summary>Hash of the how-to's bytes it was made for; null where the reply does not say.</summary>
    public string? BaseSha256 { get; init; }

    /// <summary>In the reply's order; empty means "no change needed".</summary>
    public ImmutableArray<ProposedOperation> Operations { get; init; } = [];

    public ImmutableArray<UnmetNeed> Unmet { get; init; } = [];

    public ImmutableArray<CitedPassage> Passages { get; init; } = [];

    /// <summary>The reply's own words on the whole; empty when it gives none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>One sentence on what is wrong with the reply as a whole, such as that it was cut off; empty where nothing is.</summary>
    public string Notice { get; init; } = "";

    /// <summary>One sentence each on what in the reply breaks its format without hindering a change.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];
}
