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

    /// <summary>Null where no passage has the id, as when a next version has taken the material's place.</summary>
    public Passage? Find(string passageId) => Passages.FirstOrDefault(p => p.Id == passageId);

    /// <summary>Null for the first.</summary>
    public Passage? Previous(Passage passage) => At(passage.Ordinal - 1);

    /// <summary>Null for the last.</summary>
    public Passage? Next(Passage passage) => At(passage.Ordinal + 1);

    /// <summary>The headings in document order.</summary>
    public ImmutableArray<OutlineEntry> Outline() =>
        [
            .. Passages
                .Where(p => p.Kind == PassageKind.Heading)
                .Select(p => new OutlineEntry(p.Level, p.Number, p.Text.ReplaceLineEndings(" ").Trim(), p.Id)),
        ];

    private Passage? At(int ordinal) => ordinal >= 1 && ordinal <= Passages.Length ? Passages[ordinal - 1] : null;
}
