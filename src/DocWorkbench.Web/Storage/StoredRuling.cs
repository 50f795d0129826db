namespace DocWorkbench.Web.Storage;

/// <summary>What a person said a material, or a part of it, is worth.</summary>
/// <param name="Material">The ordinal of the material, or of one that it replaced.</param>
/// <param name="ShippedIn">The version it shipped in, where somebody confirmed that; null where nobody said.</param>
/// <param name="OnWordOf">Whose word that rests on; null where nobody said.</param>
public sealed record StoredRuling(
    int Material,
    string Target,
    string Verdict,
    string ActorId,
    long UtcTicks,
    string? ShippedIn = null,
    string? OnWordOf = null
);
