namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Lines that follow each other as one paragraph, heading, code or list entry.</summary>
internal sealed record TextBlock(IReadOnlyList<TextLine> Lines)
{
    public TextLine First => Lines[0];

    public TextLine Last => Lines[^1];

    public double Left => Lines.Min(l => l.X);

    public double Right => Lines.Max(l => l.End);

    public double Top => Lines.Max(l => l.Y + l.Size);

    public double Bottom => Lines.Min(l => l.Y);

    public double Size => First.Size;
}
