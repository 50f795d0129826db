using DocWorkbench.Core.Materials.Pdf.Intake;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>Looks at how long a page's description is before the library makes objects of it.</summary>
internal sealed class BoundedParser(IPageContentParser inner, PdfBudget budget) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.Describe(inputBytes.Length);
        return inner.Parse(pageNumber, inputBytes, log);
    }
}
