using System.Collections.Immutable;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes;

/// <summary>One difference between two versions of a how-to that a person can take or leave on its own.</summary>
public sealed record DocumentChange
{
    /// <summary>From 1, in document order.</summary>
    public required int Number { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>Of its first block.</summary>
    public required UnitKind Unit { get; init; }

    /// <summary>The path of the section it stands in, "Steps > Verify"; empty before the first heading.</summary>
    public required string Section { get; init; }

    /// <summary>
    /// In document order; none overlaps another of the same comparison, and of insertions at one place the one that stands earlier in the
    /// text after comes first. Empty where no character differs: a byte order mark that came or went.
    /// </summary>
    public required ImmutableArray<Splice> Splices { get; init; }

    public required ImmutableArray<ByteSplice> ByteSplices { get; init; }

    /// <summary>What stands side by side, whole blocks; neighbours that stand alone are one row.</summary>
    public required ImmutableArray<SpanPair> Rows { get; init; }

    /// <summary>What is marked inside rows that have both sides.</summary>
    public required ImmutableArray<SpanPair> Words { get; init; }

    /// <summary>More of it differs than stays: it reads better as whole old beside whole new.</summary>
    public bool Rewritten { get; init; }
}
