using System.Collections.Immutable;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>The proposed text carried over to the how-to as it is now.</summary>
public sealed record RebaseResult
{
    /// <summary>The file; where there is a conflict it holds what stands there now.</summary>
    public required ImmutableArray<byte> Bytes { get; init; }

    /// <summary>In document order.</summary>
    public required ImmutableArray<RebaseConflict> Conflicts { get; init; }

    /// <summary>Lines that both sides changed alike.</summary>
    public ImmutableArray<ThreeSpans> AlreadyThere { get; init; } = [];

    /// <summary>One sentence each on how the three files differ as files.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
