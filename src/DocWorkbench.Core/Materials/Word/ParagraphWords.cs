using System.Collections.Immutable;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What was found inside a paragraph.</summary>
internal sealed class ParagraphWords
{
    private readonly List<Piece> pieces = [];
    private readonly List<XElement> boxes = [];

    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>Text boxes fixed to this paragraph; they follow it.</summary>
    public IReadOnlyList<XElement> Boxes => boxes;

    public ImmutableArray<PassagePicture> Pictures => [.. pieces.Select(piece => piece.Picture).OfType<PassagePicture>()];

    public bool IsBlank => pieces.TrueForAll(piece => piece.IsSpace);

    public void Add(Piece? piece, string? link)
    {
        if (piece is not null && (piece.Text.Length > 0 || piece.Kind == PieceKind.LineBreak))
        {
            pieces.Add(link is null ? piece : piece with { Link = link });
        }
    }

    /// <summary>Formulas side by side are kept apart, since the mark between them would be read as one.</summary>
    public void AddFormula(Piece? formula)
    {
        if (formula is not null && pieces is [.., { Kind: PieceKind.Ready }])
        {
            pieces.Add(new Piece(PieceKind.Text, " "));
        }

        Add(formula, link: null);
    }

    public void AddBox(XElement box) => boxes.Add(box);

    /// <summary>Takes over the words of the next paragraph; text boxes stay where they are.</summary>
    public ParagraphWords Append(ParagraphWords next)
    {
        pieces.AddRange(next.pieces);
        return this;
    }

    /// <summary>Of several versions of one thing, keeps the first that holds something.</summary>
    public void AddFirstThatSays(IEnumerable<XElement> versions, Action<XElement> read)
    {
        var before = pieces.Count + boxes.Count;
        foreach (var version in versions)
        {
            read(version);
            if (pieces.Count + boxes.Count > before)
            {
                return;
            }
        }
    }
}
