using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Core.Materials.Versions;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A material of a review, read or refused, with what people said of it.</summary>
public sealed class DeskMaterial
{
    private readonly Lazy<MaterialComparison?> _comparison;

    public DeskMaterial() =>
        _comparison = new Lazy<MaterialComparison?>(() =>
            Earlier?.Material is { } before && Material is { } after ? MaterialComparison.Compare(before, after) : null
        );

    public required StoredMaterial Stored { get; init; }

    /// <summary>Null where the file can't be read.</summary>
    public required RuledMaterial? Ruled { get; init; }

    /// <summary>Why it can't be read; null where it can.</summary>
    public required string? Problem { get; init; }

    /// <summary>The version it replaced; null for a first version.</summary>
    public DeskMaterial? Earlier { get; init; }

    /// <summary>The address a picture of it can be shown from; null for a placeholder.</summary>
    public required Func<string, string?> Pictures { get; init; }

    /// <summary>With the statuses that hold; null where the file can't be read.</summary>
    public Material? Material => Ruled?.Material;

    /// <summary>What became of the earlier version's passages; null for a first version.</summary>
    public MaterialComparison? Comparison => _comparison.Value;

    public int Ordinal => Stored.Ordinal;

    /// <summary>The title where it says more than the file name.</summary>
    public string Name => Stored.Kind == nameof(MaterialKind.WebPage) && Material is { Title.Length: > 0 } read ? read.Title : Stored.Name;

    public bool IsNote => Stored.Kind == nameof(MaterialKind.Note);
}
