namespace DocWorkbench.Core.Materials.Rulings;

/// <summary>What a writer says of a part of a material: what its word is worth, or whether it may be used though it was held back.</summary>
public enum RulingVerdict
{
    Published,
    Requirement,
    Internal,

    /// <summary>Looked at and found harmless: no longer held back.</summary>
    LetThrough,

    /// <summary>Goes into no prompt and no draft, whatever was found in it.</summary>
    HoldBack,
}
