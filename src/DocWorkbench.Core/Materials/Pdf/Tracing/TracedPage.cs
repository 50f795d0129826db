using System.Collections.Immutable;
using UglyToad.PdfPig.Core;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>What a page draws.</summary>
/// <param name="PictureShare">The share of the page its largest picture covers, 0 to 1.</param>
internal sealed record TracedPage(
    int Number,
    PdfRectangle Bounds,
    IReadOnlyList<Glyph> Glyphs,
    int Pictures,
    double PictureShare,
    ImmutableArray<PageRemark> Remarks,
    int Fields
);
