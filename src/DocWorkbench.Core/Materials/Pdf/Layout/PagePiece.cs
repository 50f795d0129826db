namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>What a page is made of.</summary>
internal abstract record PagePiece
{
    private PagePiece() { }

    public sealed record Text(TextBlock Block) : PagePiece;

    /// <param name="Rows">Equally long; null for an empty cell.</param>
    public sealed record Table(int Page, IReadOnlyList<IReadOnlyList<TextBlock?>> Rows) : PagePiece;
}
