namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>A sign on a page, in the order the page draws it.</summary>
/// <param name="Text">One character as a rule; more for a ligature, none where another sign speaks for it.</param>
/// <param name="X">Where it begins along the direction of writing, in points.</param>
/// <param name="End">Where it ends along the direction of writing.</param>
/// <param name="Y">Its base line, growing upwards across the direction of writing.</param>
/// <param name="Size">Height of the font in points as it appears.</param>
/// <param name="Direction">Quarter turns against the page.</param>
internal sealed record Glyph(string Text, double X, double End, double Y, double Size, int Direction)
{
    public bool IsBold { get; init; }

    public bool IsMono { get; init; }

    /// <summary>1 to 6 where the file itself marks a heading, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The file itself says it belongs to the edge of the page.</summary>
    public bool IsPageEdge { get; init; }

    /// <summary>No sign of a font but a small shape: a bullet, where words follow it.</summary>
    public bool IsShape { get; init; }

    public Visibility Visibility { get; init; }
}
