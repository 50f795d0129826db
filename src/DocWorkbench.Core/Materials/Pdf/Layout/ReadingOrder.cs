namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>
/// The order pieces of a page are read in: as they are drawn, except that of two that share a column the upper one comes first. Programs draw
/// frames, code and pictures' captions after the text around them; which column is read first only the drawing tells.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>The share of the narrower piece that must stand over the other to share its column.</summary>
    private const double SameColumn = 0.3;

    /// <summary>Beyond this many pieces a page is a chart or a map, and no order is right.</summary>
    private const int MostPieces = 1_500;

    public static IReadOnlyList<TextBlock> Of(IReadOnlyList<TextBlock> drawn)
    {
        if (drawn.Count > MostPieces)
        {
            return drawn;
        }

        var read = new List<TextBlock>(drawn.Count);
        foreach (var piece in drawn)
        {
            var below = read.FindIndex(other => StandsAbove(piece, other));
            read.Insert(below < 0 ? read.Count : below, piece);
        }

        return read;
    }

    private static bool StandsAbove(TextBlock upper, TextBlock lower) =>
        upper.First.Direction == lower.First.Direction
        && upper.Bottom >= lower.Top - (0.3 * lower.Size)
        && Math.Min(upper.Right, lower.Right) - Math.Max(upper.Left, lower.Left)
            > SameColumn * Math.Min(upper.Right - upper.Left, lower.Right - lower.Left);
}
