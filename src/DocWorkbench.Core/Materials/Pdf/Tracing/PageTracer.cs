using DocWorkbench.Core.Materials.Pdf.Intake;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>Follows the drawing of one page and notes its signs; of pictures only that they are there.</summary>
internal sealed class PageTracer : ShapeTracer
{
    private const int DeepestForm = 24;

    private readonly PdfBudget budget;
    private readonly GlyphMaker maker;
    private readonly MarkedText marked = new();
    private readonly List<Glyph> glyphs = [];
    private readonly PdfRectangle bounds;
    private int formDepth;

    public PageTracer(
        int pageNumber,
        IResourceStore resources,
        IPdfTokenScanner scanner,
        IPageContentParser parser,
        ILookupFilterProvider filters,
        CropBox cropBox,
        UserSpaceUnit unit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        ParsingOptions options,
        PdfBudget budget
    )
        : base(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
    {
        this.budget = budget;
        bounds = initialMatrix.Transform(cropBox.Bounds).Normalise();
        maker = new GlyphMaker(bounds, Painted, marked);
        GetCurrentState().ColorSpaceContext = new PlainColours(isWhite: false);
    }

    public PdfRectangle Bounds => bounds;

    public IReadOnlyList<Glyph> Glyphs => glyphs;

    public int Pictures { get; private set; }

    public double PictureShare { get; private set; }

    public override int Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return glyphs.Count;
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            budget.Step();
            operation.Run(this);
        }
    }

    public override void PushState()
    {
        if (StackSize > 1_000)
        {
            budget.SkipPage();
        }

        base.PushState();
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    )
    {
        var told = marked.Told(unicode);
        budget.Glyph(Math.Max(told.Length, 1));
        var box = new PdfRectangle(0, 0, characterBoundingBox.Width, 1);
        var placed = PerformantRectangleTransformer.Transform(in renderingMatrix, in textMatrix, in transformationMatrix, box);
        if (told.Length > 0)
        {
            glyphs.Add(maker.Make(told, placed, font.Details, currentState));
        }
        else if (glyphs.Count > 0)
        {
            // The sign before speaks for this one too, so it reaches as far.
            glyphs[^1] = GlyphMaker.Reach(glyphs[^1], placed);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        budget.Form();
        if (++formDepth > DeepestForm)
        {
            budget.SkipPage();
        }

        base.ProcessFormXObject(formStream, xObjectName);
        formDepth--;
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => Picture();

    public override void BeginInlineImage() { }

    public override void SetInlineImageProperties(IReadOnlyDictionary<NameToken, IToken> properties) { }

    public override void EndInlineImage(Memory<byte> bytes) => Picture();

    protected override void RenderInlineImage(InlineImage inlineImage) { }

    private void Picture()
    {
        var area = CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1)).Normalise();
        Painted.Add(area, isWhite: false);
        Pictures++;
        var share = area.Width * area.Height / Math.Max(bounds.Width * bounds.Height, 1);
        PictureShare = Math.Max(PictureShare, Math.Min(share, 1));
    }

    public override void SetNamedGraphicsState(NameToken stateName)
    {
        if (ResourceStore.GetExtendedGraphicsStateDictionary(stateName) is not { } state)
        {
            return;
        }

        if (state.TryGet(NameToken.CaNs, PdfScanner, out NumericToken? alpha))
        {
            GetCurrentState().AlphaConstantNonStroking = alpha.Data;
        }

        if (
            state.TryGet(NameToken.Font, PdfScanner, out ArrayToken? font)
            && font.Data is [IndirectReferenceToken reference, NumericToken size]
        )
        {
            GetCurrentState().FontState.FromExtendedGraphicsState = true;
            GetCurrentState().FontState.FontSize = size.Data;
            ActiveExtendedGraphicsStateFont = ResourceStore.GetFontDirectly(reference);
        }
    }

    protected override void Bullet(PdfRectangle shape)
    {
        budget.Glyph(characters: 1);
        glyphs.Add(new Glyph("\u2022", shape.Left, shape.Right, shape.Bottom, shape.Height, Direction: 0) { IsShape = true });
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) =>
        marked.Begin(
            name.Data,
            propertyDictionaryName is null ? properties : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName)
        );

    public override void EndMarkedContent() => marked.End();
}
