namespace DocWorkbench.Web.Storage.Rows;

/// <summary>What a person said a material, or a part of it, is worth; the newest about a target holds.</summary>
internal sealed class MaterialRulingRow
{
    public required string ReviewId { get; init; }

    /// <summary>From 1, within one review.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The material's ordinal.</summary>
    public required int Material { get; init; }

    /// <summary>The whole, a heading or a passage, as Core writes it.</summary>
    public required string Target { get; init; }

    /// <summary>As Core writes it.</summary>
    public required string Verdict { get; init; }

    /// <summary>The version it shipped in, where somebody confirmed that; null where nobody said.</summary>
    public string? ShippedIn { get; init; }

    /// <summary>Whose word that rests on; null where nobody said.</summary>
    public string? OnWordOf { get; init; }

    public required string ActorId { get; init; }

    public required long UtcTicks { get; init; }
}
