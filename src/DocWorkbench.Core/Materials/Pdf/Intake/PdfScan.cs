using System.Globalization;

namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>One look at the raw bytes before a library sees them: is it a PDF, and not one made to break its reader?</summary>
internal static class PdfScan
{
    public const string NotAPdf = "This is not a readable PDF file.";
    public const int MostPages = 2_000;

    private const int LargestFile = 20_000_000;

    /// <summary>A header may stand behind a mail's or a server's words.</summary>
    private const int HeaderWithin = 1024;

    /// <summary>A file that was saved again and again holds pages that are no longer used.</summary>
    private const int MostPageObjects = 3 * MostPages;

    private const int MostObjects = 400_000;
    private const int MostTables = 200;
    private const int MostInOneStream = 100_000;

    public static string TooManyPages { get; } =
        $"The PDF has more than {MostPages.ToString("N0", CultureInfo.InvariantCulture)} pages; split it and add the parts that matter.";

    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return "The file is empty.";
        }

        if (bytes.Length > LargestFile)
        {
            return $"The PDF is larger than {LargestFile / 1_000_000} MB.";
        }

        return bytes[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF-"u8) < 0 ? Other(bytes) : Counts(bytes);
    }

    /// <summary>Files inside the document.</summary>
    public static int Attachments(ReadOnlySpan<byte> bytes) => bytes.Count("/EmbeddedFile"u8) - bytes.Count("/EmbeddedFiles"u8);

    private static string Other(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK"u8) ? "This is a Word file or an archive, not a PDF."
        : bytes.TrimStart(" \t\r\n"u8).StartsWith("<"u8) ? "This is a web page, not a PDF."
        : NotAPdf;

    private static string? Counts(ReadOnlySpan<byte> bytes)
    {
        var (pages, tables) = (0, 0);
        var isType = false;
        for (var at = bytes.IndexOf((byte)'/'); at >= 0; )
        {
            var end = PdfNames.End(bytes, at);
            var name = bytes[(at + 1)..end];
            pages += isType && PdfNames.Is(name, "Page"u8) ? 1 : 0;
            tables += PdfNames.Is(name, "XRef"u8) ? 1 : 0;
            if (PdfNames.Is(name, "N"u8) && Number(bytes[end..]) > MostInOneStream)
            {
                return PdfBudget.ExpandsTooFar;
            }

            isType = PdfNames.Is(name, "Type"u8);
            var next = bytes[end..].IndexOf((byte)'/');
            at = next < 0 ? -1 : end + next;
        }

        return pages > MostPageObjects ? TooManyPages
            : LetterTables.AreTooWide(bytes) ? PdfBudget.ExpandsTooFar
            : bytes.Count(" obj"u8) > MostObjects ? "The PDF is made of more objects than can be read."
            : tables + bytes.Count("\nxref"u8) + bytes.Count("\rxref"u8) > MostTables ? PdfBudget.RunsInCircles
            : null;
    }

    private static long Number(ReadOnlySpan<byte> bytes)
    {
        var text = bytes[..Math.Min(bytes.Length, 40)].TrimStart("\0\t\n\f\r +"u8);
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return long.TryParse(end < 0 ? text : text[..end], CultureInfo.InvariantCulture, out var number) ? number
            : end > 15 ? long.MaxValue
            : 0;
    }
}
