using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials;

/// <summary>A source document, read into passages.</summary>
public sealed record Material
{
    /// <summary>SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file name it came with, or the title of a note.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required MaterialKind Kind { get; init; }

    public required MaterialStatus Status { get; init; }

    public required ImmutableArray<Passage> Passages { get; init; }

    /// <summary>The whole material as one Markdown document.</summary>
    public required string Markdown { get; init; }

    public required Coverage Coverage { get; init; }

    public required ImmutableArray<string> Warnings { get; init; }

    /// <summary>Each once, however often passages show it.</summary>
    public ImmutableArray<MaterialPicture> Pictures { get; init; } = [];

    /// <summary>What a writer should see before anything of the material is sent anywhere.</summary>
    public ImmutableArray<QuarantinedText> Quarantine { get; init; } = [];
}
