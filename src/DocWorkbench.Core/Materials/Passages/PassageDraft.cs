using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>A piece cut from a material, before it has a name, a breadcrumb and a status.</summary>
/// <param name="Level">1 to 6 for a heading, else 0.</param>
internal sealed record PassageDraft(PassageKind Kind, int Level, string Markdown, string Text, string Anchor)
{
    public ImmutableArray<PassagePicture> Pictures { get; init; } = [];

    /// <summary>Of a heading that its file counts; else empty.</summary>
    public string Number { get; init; } = "";

    /// <summary>Held back as a whole, whatever its words are.</summary>
    public bool IsQuarantined { get; init; }
}
