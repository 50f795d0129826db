namespace DocWorkbench.Core.Materials;

/// <summary>A file, a pasted text or a note, as it was handed over.</summary>
/// <param name="Name">File name with its extension, or a note's title.</param>
/// <param name="Bytes">The file as it is; UTF-8 for pasted text and notes.</param>
public sealed record MaterialSource(string Name, MaterialKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where a fetched page came from, after redirects; its relative links start there. Null for everything else.</summary>
    public Uri? Address { get; init; }

    /// <summary>Relative links start at the address the page gives for itself, where Address is null.</summary>
    public bool UsesOwnAddress { get; init; }

    /// <summary>The charset named by whoever delivered the bytes; null when nobody did.</summary>
    public string? Charset { get; init; }

    /// <summary>The kind a file name promises; null for a kind that can't be read.</summary>
    public static MaterialKind? KindOf(string fileName) =>
        Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".DOCX" or ".DOCM" => MaterialKind.Word,
            ".HTML" or ".HTM" or ".XHTML" => MaterialKind.WebPage,
            ".PDF" => MaterialKind.Pdf,
            ".MD" or ".MARKDOWN" => MaterialKind.Markdown,
            ".TXT" or ".TEXT" => MaterialKind.PlainText,
            _ => null,
        };

    /// <summary>The kind by name, else by how the bytes begin; what is neither a Word file nor a web page is read as text.</summary>
    public static MaterialSource Detect(string name, ReadOnlyMemory<byte> bytes) => new(name, KindOf(name) ?? Sniff(bytes.Span), bytes);

    private static readonly byte[] BeforeMarkup = [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0xEF, 0xBB, 0xBF];

    private static MaterialKind Sniff(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyExcept(BeforeMarkup);
        var start = first < 0 ? [] : bytes[first..];
        return start.StartsWith("PK"u8) ? MaterialKind.Word
            : start.StartsWith("%PDF-"u8) ? MaterialKind.Pdf
            : start.StartsWith("<!"u8) || start.StartsWith("<html"u8) || start.StartsWith("<HTML"u8) ? MaterialKind.WebPage
            : MaterialKind.PlainText;
    }
}
