namespace DocWorkbench.Core.Materials.Word;

internal enum PieceKind
{
    Text,
    LineBreak,

    /// <summary>Markdown that stands as it is: a picture, a note's mark, a formula.</summary>
    Ready,
}

/// <summary>Words of one kind inside a paragraph.</summary>
/// <param name="Plain">What a reader sees of a ready piece.</param>
/// <param name="Picture">The picture that a ready piece puts here.</param>
internal sealed record Piece(
    PieceKind Kind,
    string Text,
    Marks Marks = Marks.None,
    string? Link = null,
    string Plain = "",
    PassagePicture? Picture = null
)
{
    public bool IsSpace => Kind == PieceKind.LineBreak || (Kind == PieceKind.Text && string.IsNullOrWhiteSpace(Text));

    public bool IsSameKind(Piece other) =>
        Kind == PieceKind.Text && other.Kind == PieceKind.Text && Marks == other.Marks && Link == other.Link;
}
