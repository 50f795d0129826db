using UglyToad.PdfPig.Core;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>Where a page has been painted over, so that white words on a dark row are told from white words on white paper.</summary>
internal sealed class PaintedAreas
{
    private const int Most = 4_000;

    // Points.
    private const double SmallestBullet = 1.5;
    private const double LargestBullet = 7;
    private const double Roundness = 0.2;

    private readonly List<(PdfRectangle Area, bool IsWhite)> areas = [];
    private double left = double.MaxValue;
    private double right = double.MinValue;
    private double bottom = double.MaxValue;
    private double top = double.MinValue;

    /// <summary>A corner of the path being drawn.</summary>
    public void Extend(PdfPoint point)
    {
        (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
        (bottom, top) = (Math.Min(bottom, point.Y), Math.Max(top, point.Y));
    }

    /// <summary>What was filled, where it is small and as wide as high, as bullets are.</summary>
    public PdfRectangle? Fill(bool isWhite)
    {
        if (right > left && top > bottom)
        {
            Add(new PdfRectangle(left, bottom, right, top), isWhite);
        }

        return Outline();
    }

    /// <summary>What was drawn round, where it is small and as wide as high.</summary>
    public PdfRectangle? Outline()
    {
        var area = new PdfRectangle(left, bottom, right, top);
        Forget();
        return area.Width is > SmallestBullet and < LargestBullet && Math.Abs(area.Width - area.Height) < Roundness * area.Width
            ? area
            : null;
    }

    public void Forget() => (left, right, bottom, top) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);

    public void Add(PdfRectangle area, bool isWhite)
    {
        if (areas.Count < Most)
        {
            areas.Add((area, isWhite));
        }
    }

    /// <summary>The last thing painted there was not white.</summary>
    public bool IsDark(PdfPoint point)
    {
        for (var i = areas.Count - 1; i >= 0; i--)
        {
            var area = areas[i].Area;
            if (point.X >= area.Left && point.X <= area.Right && point.Y >= area.Bottom && point.Y <= area.Top)
            {
                return !areas[i].IsWhite;
            }
        }

        return areas.Count == Most;
    }
}
