namespace DocWorkbench.Web.Components.Review;

/// <summary>What words of a part are.</summary>
internal enum PartPiece
{
    Same,
    Removed,
    Added,

    /// <summary>Outside the part, to know where it is.</summary>
    Around,
}
