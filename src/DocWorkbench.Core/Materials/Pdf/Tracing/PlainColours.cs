using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>
/// Follows colours only as far as to tell white from the rest. Colour spaces of a file may be built of each other in circles; they are never
/// looked up, a colour counts by its number of parts.
/// </summary>
internal sealed class PlainColours(bool isWhite) : IColorSpaceContext
{
    private const double NearlyWhite = 0.98;

    /// <summary>What is filled now comes out white.</summary>
    public bool IsWhite { get; private set; } = isWhite;

    public ColorSpaceDetails CurrentStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails CurrentNonStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public void SetStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null) { }

    public void SetNonStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null) => IsWhite = false;

    public void SetStrokingColor(double[] operands, NameToken? patternName = null) { }

    public void SetStrokingColorGray(double gray) { }

    public void SetStrokingColorRgb(double r, double g, double b) { }

    public void SetStrokingColorCmyk(double c, double m, double y, double k) { }

    public void SetNonStrokingColor(double[] operands, NameToken? patternName = null) =>
        IsWhite =
            patternName is null
            && operands switch
            {
                [var r, var g, var b] => IsLight(r, g, b),
                [var c, var m, var y, var k] => IsLight(1 - c, 1 - m, 1 - y) && k < 1 - NearlyWhite,
                _ => false,
            };

    public void SetNonStrokingColorGray(double gray) => IsWhite = gray >= NearlyWhite;

    public void SetNonStrokingColorRgb(double r, double g, double b) => IsWhite = IsLight(r, g, b);

    public void SetNonStrokingColorCmyk(double c, double m, double y, double k) =>
        IsWhite = IsLight(1 - c, 1 - m, 1 - y) && k < 1 - NearlyWhite;

    public IColorSpaceContext DeepClone() => new PlainColours(IsWhite);

    private static bool IsLight(double r, double g, double b) => r >= NearlyWhite && g >= NearlyWhite && b >= NearlyWhite;
}
