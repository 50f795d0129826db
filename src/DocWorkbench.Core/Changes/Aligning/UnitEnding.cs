namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>What stands between a unit and the next.</summary>
internal enum UnitEnding
{
    /// <summary>Nothing: the text ends without a line end.</summary>
    None,
    LineEnd,
    BlankLine,
}
