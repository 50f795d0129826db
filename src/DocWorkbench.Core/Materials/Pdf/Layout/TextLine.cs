namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Signs that stand side by side on one base line, with no wide gap between them.</summary>
/// <param name="X">Where it begins, in points along the direction of writing.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Size">The font size most of it has.</param>
internal sealed record TextLine(int Page, string Text, double X, double End, double Y, double Size, int Direction)
{
    public bool IsBold { get; init; }

    public bool IsMono { get; init; }

    public int HeadingLevel { get; init; }

    public bool IsPageEdge { get; init; }

    /// <summary>The share of the page's height its base line stands at, 0 at the bottom.</summary>
    public double Height { get; init; }

    /// <summary>How wide a sign of it is, on average.</summary>
    public double Sign => (End - X) / Math.Max(Text.Length, 1);
}
