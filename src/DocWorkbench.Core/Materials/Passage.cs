using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials;

/// <summary>A citable piece of a material.</summary>
public sealed record Passage
{
    /// <summary>First 8 of the material's hash, ordinal, first 8 of the text's hash: "3fa0c1de-12-9b2e44a1". The same at every reading.</summary>
    public required string Id { get; init; }

    /// <summary>From 1, in document order.</summary>
    public required int Ordinal { get; init; }

    public required PassageKind Kind { get; init; }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int Level { get; init; }

    /// <summary>The number its file counts for a heading and shows before it, such as "2.1"; else empty. It is no word of the heading.</summary>
    public string Number { get; init; } = "";

    /// <summary>Texts of the headings it stands under, outermost first.</summary>
    public required ImmutableArray<string> Breadcrumb { get; init; }

    /// <summary>The same headings as a reader of the file sees them, with their numbers.</summary>
    public ImmutableArray<string> NumberedBreadcrumb
    {
        get => field.IsDefault ? Breadcrumb : field;
        init;
    }

    public required string Anchor { get; init; }

    public required MaterialStatus Status { get; init; }

    public required string Markdown { get; init; }

    /// <summary>The words a reader sees, without markup; quotes are checked against it.</summary>
    public required string Text { get; init; }

    /// <summary>In the order they stand in it.</summary>
    public ImmutableArray<PassagePicture> Pictures { get; init; } = [];

    /// <summary>Held back until a writer lets it through: it goes into no prompt and no draft.</summary>
    public bool IsQuarantined { get; init; }

    /// <summary>May be used to write from: neither internal nor held back.</summary>
    public bool IsUsable => Status != MaterialStatus.Internal && !IsQuarantined;
}
