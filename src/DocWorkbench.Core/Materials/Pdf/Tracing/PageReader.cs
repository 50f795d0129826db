using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Pdf.Intake;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>Reads pages one by one, by the library's way of finding their parts and our way of following their drawing.</summary>
internal sealed class PageReader : BasePageFactory<TracedPage>
{
    private const int MostRemarks = 500;

    private readonly PdfBudget budget;

    /// <summary>The library makes this itself, so what it needs besides comes in the options.</summary>
    public PageReader(
        IPdfTokenScanner scanner,
        IResourceStore resources,
        ILookupFilterProvider filters,
        IPageContentParser parser,
        ParsingOptions options
    )
        : base(scanner, new LeanResources(resources), filters, new BoundedParser(parser, ((PdfOptions)options).Budget), options)
    {
        budget = ((PdfOptions)options).Budget;
        ((PdfOptions)options).Reader = this;
    }

    public TracedPage Read(int number, DictionaryToken page)
    {
        budget.StartPage();

        // No page asks for the document's named places; only the library has any.
        return Create(number, page, new PageTreeMembers(), namedDestinations: null!);
    }

    protected override TracedPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations
    )
    {
        var tracer = new PageTracer(
            pageNumber,
            ResourceStore,
            PdfScanner,
            PageContentParser,
            FilterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            ParsingOptions,
            budget
        );
        tracer.Process(pageNumber, operations);
        var (remarks, fields) = Beside(dictionary);
        return new TracedPage(pageNumber, tracer.Bounds, tracer.Glyphs, tracer.Pictures, tracer.PictureShare, remarks, fields);
    }

    private (ImmutableArray<PageRemark> Remarks, int Fields) Beside(DictionaryToken page)
    {
        var remarks = ImmutableArray.CreateBuilder<PageRemark>();
        var fields = 0;
        if (!page.TryGet(NameToken.Annots, PdfScanner, out ArrayToken? all))
        {
            return ([], 0);
        }

        foreach (var token in all.Data.Take(MostRemarks))
        {
            var note =
                token as DictionaryToken
                ?? (token as IndirectReferenceToken is { } to ? PdfScanner.Get(to.Data)?.Data : null) as DictionaryToken;
            if (note is null || !note.TryGet(NameToken.Subtype, PdfScanner, out NameToken? kind))
            {
                continue;
            }

            fields += kind.Data == "Widget" ? 1 : 0;
            if (kind.Data is not ("Widget" or "Link" or "Popup") && Words(note, NameToken.Contents) is { Length: > 0 } words)
            {
                remarks.Add(new PageRemark(Words(note, NameToken.T), words));
            }
        }

        return (remarks.ToImmutable(), fields);
    }

    private string Words(DictionaryToken note, NameToken key) =>
        note.TryGet(key, PdfScanner, out StringToken? text) ? text.Data.Trim()
        : note.TryGet(key, PdfScanner, out HexToken? hex) ? hex.Data.Trim()
        : "";
}
