namespace DocWorkbench.Core.Materials;

/// <summary>What a material's or a passage's word is worth to a reader of the how-to.</summary>
public enum MaterialStatus
{
    /// <summary>Describes what has shipped.</summary>
    Published,

    /// <summary>Says what is wanted or planned; not a fact until somebody confirms it.</summary>
    Requirement,

    /// <summary>People, addresses, dates, contacts: never for readers.</summary>
    Internal,
}
