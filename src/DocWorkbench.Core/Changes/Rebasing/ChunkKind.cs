namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>What became of some lines of the base on the two sides.</summary>
internal enum ChunkKind
{
    Same,
    NowDiffers,
    ProposedDiffers,

    /// <summary>Both sides did the same.</summary>
    BothAlike,

    Conflict,
}
