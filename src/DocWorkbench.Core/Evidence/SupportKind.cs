namespace DocWorkbench.Core.Evidence;

/// <summary>How well a sentence is founded.</summary>
public enum SupportKind
{
    Supported,

    /// <summary>Only a requirement or an internal passage speaks of it.</summary>
    RequirementOnly,

    /// <summary>No material speaks of it, but the how-to says it already.</summary>
    InHowTo,

    Nothing,
}
