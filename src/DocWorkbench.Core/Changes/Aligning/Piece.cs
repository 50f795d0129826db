using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Units that stay or change together. The pieces of two texts cover both, in order.</summary>
/// <param name="Kind">Null where nothing differs.</param>
/// <param name="Units">The units it covers.</param>
/// <param name="Rows">The units that stand side by side, in order, covering the same.</param>
/// <param name="Move">Both ends of a moved block share a number; 0 for all others.</param>
internal sealed record Piece(ChangeKind? Kind, Run Units, IReadOnlyList<Run> Rows, int Move = 0)
{
    /// <summary>True where two versions of one block differ in nothing that what stands around them could depend on.</summary>
    public bool IsSteady(UnitAlignment alignment) =>
        Kind == ChangeKind.Changed
        && Rows.Count == 1
        && Units.BeforeEnd - Units.Before == 1
        && Units.AfterEnd - Units.After == 1
        && SteadyShape.IsKept(alignment.Before[Units.Before], alignment.After[Units.After]);

    /// <summary>True where a block is the same but for the blank lines after it.</summary>
    public bool IsBlankOnly(UnitAlignment alignment) =>
        Kind == ChangeKind.Changed
        && Rows.Count == 1
        && Units.BeforeEnd - Units.Before == 1
        && Units.AfterEnd - Units.After == 1
        && alignment.Before[Units.Before].Content == alignment.After[Units.After].Content;
}
