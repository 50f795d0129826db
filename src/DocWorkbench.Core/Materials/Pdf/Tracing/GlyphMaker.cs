using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.PdfFonts;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>Makes a placed sign of what the library hands over.</summary>
internal sealed class GlyphMaker(PdfRectangle page, PaintedAreas painted, MarkedText marked)
{
    /// <summary>Points.</summary>
    private const double Readable = 1.5;

    private static readonly string[] MonoNames = ["MONO", "COURIER", "CONSOL", "MENLO", "TYPEWRITER", "CMTT", "LMTT", "CODE", "NIMBUSMONL"];

    // A font's name is asked for once for each sign; there are few fonts and many signs.
    private readonly Dictionary<string, bool> mono = [];

    /// <param name="box">From the base line to one font height above it, as wide as the sign moves on.</param>
    public Glyph Make(string text, PdfRectangle box, FontDetails font, CurrentGraphicsState state)
    {
        var (start, up) = (box.BottomLeft, box.TopLeft);
        var (dx, dy) = (up.X - start.X, up.Y - start.Y);
        var size = Math.Sqrt((dx * dx) + (dy * dy));
        var direction =
            Math.Abs(dy) >= Math.Abs(dx)
                ? dy >= 0
                    ? 0
                    : 2
                : dx >= 0
                    ? 3
                    : 1;
        var (x, y) = Turned(start, direction);
        return new Glyph(text, x, Math.Max(Turned(box.BottomRight, direction).X, x), y, size, direction)
        {
            IsBold = font.IsBold || font.Weight >= FontDetails.BoldWeight,
            IsMono = IsMono(font.Name),
            HeadingLevel = marked.HeadingLevel,
            IsPageEdge = marked.IsPageEdge,
            Visibility = Of(box, size, state),
        };
    }

    public static Glyph Reach(Glyph glyph, PdfRectangle box) =>
        Turned(box.BottomRight, glyph.Direction) is var (end, y) && Math.Abs(y - glyph.Y) < 1 && end > glyph.End
            ? glyph with
            {
                End = end,
            }
            : glyph;

    // Along and across the direction of writing; a page read sideways so comes out as any other.
    private static (double X, double Y) Turned(PdfPoint point, int direction) =>
        direction switch
        {
            1 => (point.Y, -point.X),
            2 => (-point.X, -point.Y),
            3 => (-point.Y, point.X),
            _ => (point.X, point.Y),
        };

    private Visibility Of(PdfRectangle box, double size, CurrentGraphicsState state)
    {
        var middle = new PdfPoint((box.BottomLeft.X + box.TopRight.X) / 2, (box.BottomLeft.Y + box.TopRight.Y) / 2);
        var mode = state.FontState.TextRenderingMode;
        return mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip || state.AlphaConstantNonStroking <= 0.01
                ? Visibility.Invisible
            : size < Readable ? Visibility.Tiny
            : middle.X < page.Left || middle.X > page.Right || middle.Y < page.Bottom || middle.Y > page.Top ? Visibility.Outside
            : mode is TextRenderingMode.Fill or TextRenderingMode.FillClip
            && state.ColorSpaceContext is PlainColours { IsWhite: true }
            && !painted.IsDark(middle)
                ? Visibility.White
            : Visibility.Shown;
    }

    private bool IsMono(string name)
    {
        if (!mono.TryGetValue(name, out var known))
        {
            known = MonoNames.Any(m => name.Contains(m, StringComparison.OrdinalIgnoreCase));
            mono[name] = known;
        }

        return known;
    }
}
