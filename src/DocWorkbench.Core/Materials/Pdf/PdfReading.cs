using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Pdf.Intake;
using DocWorkbench.Core.Materials.Pdf.Layout;
using DocWorkbench.Core.Materials.Pdf.Tracing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf;

/// <summary>One reading of an opened PDF.</summary>
internal sealed class PdfReading(PdfDocument document, PdfOptions options, int attachments, CancellationToken cancellation)
{
    private const string OnlyScanned = "The PDF holds only scanned pictures; it has no text to read.";
    private const string NoPages = "The PDF holds no page that can be read.";
    private const string TooMuch = "Every page of the PDF holds more than can be read.";
    private const string NoText = "The PDF holds no text to read.";
    private const int LongestTitle = 200;

    private readonly PdfOmissions omissions = new(attachments);

    public ContentReading Read()
    {
        var pages = PageTree.PagesOf(document, options.Budget);
        var lines = new List<IReadOnlyList<TextLine>>();
        var remarks = new List<ContentNode>();
        for (var i = 0; i < pages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Trace(i + 1, pages[i]) is { } page)
            {
                lines.Add(LineBuilder.Build(page, omissions.Shown(page)));
                remarks.AddRange(Remarks.Of(page));
            }
        }

        if (lines.Count == 0)
        {
            return new ContentReading.Refused(omissions.HasTooLarge ? TooMuch : NoPages);
        }

        if (lines.All(p => p.Count == 0))
        {
            return new ContentReading.Refused(omissions.HasScans ? OnlyScanned : NoText);
        }

        var edges = PageEdges.Find(lines);
        omissions.PageEdges(edges);
        var nodes = NodeBuilder.Build([.. lines.Select(p => p.Where(l => !edges.Contains(l)).ToList())], cancellation);
        return new ContentReading.Success(Title(), [.. nodes, .. remarks], omissions.LeftOut(), omissions.Warnings())
        {
            SourceCharacters = omissions.Characters,
            Quarantine = omissions.Held,
        };
    }

    private TracedPage? Trace(int number, DictionaryToken page)
    {
        try
        {
            return options.Reader?.Read(number, page);
        }
        catch (Exception e) when (PdfReader.IsDamage(e) && options.Budget.Refusal is null)
        {
            // One bad page does not take the others with it; which ones were lost is said.
            cancellation.ThrowIfCancellationRequested();
            omissions.Lost(number, options.Budget.IsPageTooLarge);
            return null;
        }
    }

    // Programs write the file's name or their own there when nobody gave a title.
    private string? Title() =>
        document.Information.Title is { } title
        && Letters.Tidy(title).Trim() is { Length: > 3 and <= LongestTitle } tidy
        && tidy.Contains(' ', StringComparison.Ordinal)
        && !tidy.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase)
        && !tidy.StartsWith("untitled", StringComparison.OrdinalIgnoreCase)
        && Path.GetExtension(tidy).ToUpperInvariant().Trim() is not (".DOC" or ".DOCX" or ".PDF" or ".MD" or ".HTML" or ".TXT" or ".PPTX")
            ? tidy
            : null;
}
