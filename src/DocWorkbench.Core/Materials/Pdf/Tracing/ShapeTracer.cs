using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>Follows the shapes of a page only as far as to know where they painted; none is kept.</summary>
internal abstract class ShapeTracer(
    int pageNumber,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions options
) : BaseStreamProcessor<int>(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, in initialMatrix, options)
{
    protected PaintedAreas Painted { get; } = new();

    private bool FillsWhite => GetCurrentState().ColorSpaceContext is PlainColours { IsWhite: true };

    private void Fill()
    {
        if (Painted.Fill(FillsWhite) is { } dot)
        {
            Bullet(dot);
        }
    }

    /// <summary>A shape as small as the bullet of a list.</summary>
    protected abstract void Bullet(PdfRectangle shape);

    // A ring is a bullet too, but it paints over nothing.
    private void Stroke()
    {
        if (Painted.Outline() is { } ring)
        {
            Bullet(ring);
        }
    }

    private void Corner(double x, double y) => Painted.Extend(CurrentTransformationMatrix.Transform(new PdfPoint(x, y)));

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close) => Stroke();

    public override void FillPath(FillingRule fillingRule, bool close) => Fill();

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Fill();

    public override void MoveTo(double x, double y) => Corner(x, y);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => Corner(x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => Corner(x3, y3);

    public override void LineTo(double x, double y) => Corner(x, y);

    public override void Rectangle(double x, double y, double width, double height)
    {
        Corner(x, y);
        Corner(x + width, y + height);
    }

    public override void EndPath() => Painted.Forget();

    public override void ClosePath() { }

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    public override void PaintShading(NameToken shadingName) { }
}
