using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A material of a review, read or refused.</summary>
public sealed class DeskMaterial
{
    public required StoredMaterial Stored { get; init; }

    /// <summary>Null where the file can't be read.</summary>
    public required Material? Material { get; init; }

    /// <summary>Why it can't be read; null where it can.</summary>
    public required string? Problem { get; init; }

    public int Ordinal => Stored.Ordinal;

    /// <summary>The title where it says more than the file name.</summary>
    public string Name => Stored.Kind == nameof(MaterialKind.WebPage) && Material is { Title.Length: > 0 } read ? read.Title : Stored.Name;

    public bool IsNote => Stored.Kind == nameof(MaterialKind.Note);
}
