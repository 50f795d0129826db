using DocWorkbench.Core.Materials.Pdf.Tracing;
using UglyToad.PdfPig;

namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>How the library is to read, with the bounds it reads under.</summary>
internal sealed class PdfOptions : ParsingOptions
{
    public PdfOptions(PdfBudget budget)
    {
        Budget = budget;
        UseLenientParsing = true;
        SkipMissingFonts = true;
        MaxStackDepth = 128;
        FilterProvider = new BoundedFilters(budget);
    }

    public PdfBudget Budget { get; }

    /// <summary>Set by the reader itself once the library has made it.</summary>
    public PageReader? Reader { get; set; }
}
