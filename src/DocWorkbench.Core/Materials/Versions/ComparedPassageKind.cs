namespace DocWorkbench.Core.Materials.Versions;

/// <summary>What became of a passage from one version of a material to the next.</summary>
public enum ComparedPassageKind
{
    Same,
    Changed,

    /// <summary>Stands elsewhere; its words may have changed too.</summary>
    Moved,
    Added,
    Removed,
}
