using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Pdf.Intake;
using DocWorkbench.Core.Materials.Pdf.Tracing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace DocWorkbench.Core.Materials.Pdf;

/// <summary>Reads the text of a PDF page by page, or says in one sentence why it can't be read.</summary>
public static class PdfReader
{
    private const string Protected = "The PDF is protected by a password.";
    private const string Damaged = "The PDF is damaged and can't be read.";

    public static ContentReading Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (PdfScan.Refusal(bytes.Span) is { } refusal)
        {
            return new ContentReading.Refused(refusal);
        }

        var copy = bytes.ToArray();
        PdfNames.HideBranches(copy);
        var budget = new PdfBudget(copy.Length, cancellation);
        var options = new PdfOptions(budget);
        try
        {
            using var file = new CountedStream(copy, budget);
            using var document = PdfDocument.Open(file, options);
            document.AddPageFactory<TracedPage, PageReader>();
            return new PdfReading(document, options, PdfScan.Attachments(bytes.Span), cancellation).Read();
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ContentReading.Refused(budget.Refusal ?? Protected);
        }
        catch (Exception e) when (IsDamage(e))
        {
            cancellation.ThrowIfCancellationRequested();
            return new ContentReading.Refused(budget.Refusal ?? Damaged);
        }
    }

    /// <summary>The library throws whatever its parsing runs into; only what is no fault of the file goes on.</summary>
    internal static bool IsDamage(Exception e) => e is not (OperationCanceledException or OutOfMemoryException);
}
